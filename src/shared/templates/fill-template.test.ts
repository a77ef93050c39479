import { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { houseStyle, template } from '../../../tests/house-style-builder';
import { story } from '../../../tests/story-builder';
import { storySchema } from '../elements/story.schema';
import { fillTemplate, givenContents } from './fill-template';
import { linkedWords } from './linked-words';
import { storyValues } from './story-values';
import { guest } from '../story/contributor';

const note = template(`
id: note
version: 3
kind: editorsNote
name: Note
wording: "[{blurb} ]{author} is {post}.[ {disclosure}] Views are the author’s own."
wordingForSeveral: "[{blurb} ]The authors are {authors}."
slots:
  blurb: { label: Blurb, from: publication.blurb, required: false }
  author: { label: Author, kind: person, from: author.name }
  post: { label: Post, from: author.post }
  authors: { label: Authors, from: author.namesAndPosts }
  disclosure: { label: Disclosure, kind: longText, required: false }
`);
const marit = guest('Marit Oduya-Lind', { post: 'a hydrologist' });
const pelle = guest('Pelle Arnqvist', { post: 'a poet' });
const values = (contributors = [marit], style = houseStyle()) =>
  storyValues(story(undefined, { contributors }), style);
const shape = (block: Node) =>
  block.children.map((child) =>
    child.type.name === 'slot' ? `{${child.textContent}}` : child.textContent,
  );

describe('fillTemplate', () => {
  it('makes locked words and filled slots, and says which template made them', () => {
    const block = fillTemplate(note, values());
    expect([block.type.name, block.attrs['templateId'], block.attrs['templateVersion']]).toEqual([
      'editorsNote',
      'note',
      3,
    ]);
    expect(shape(block)).toEqual([
      '{Marit Oduya-Lind}',
      ' is ',
      '{a hydrologist}',
      '.',
      '{}',
      ' Views are the author’s own.',
    ]);
  });

  it('keeps a required slot without a value as a gap that asks for it', () => {
    const block = fillTemplate(note, values([{ ...marit, post: '' }]));
    expect(block.child(2).attrs).toMatchObject({
      slotId: 'post',
      label: 'Post',
      required: true,
      binding: 'author.post',
      overridden: false,
    });
    expect(block.child(2).content.size).toBe(0);
  });

  it('shows an optional part once its slot has a value', () => {
    const blurb = 'Open water is our series.';
    const style = houseStyle({ publication: { ...houseStyle().publication, blurb } });
    expect(fillTemplate(note, values([marit], style)).textContent).toBe(
      `${blurb} Marit Oduya-Lind is a hydrologist. Views are the author’s own.`,
    );
  });

  it('takes the wording for several writers', () => {
    expect(fillTemplate(note, values([marit, pelle]), { several: true }).textContent).toBe(
      'The authors are Marit Oduya-Lind, a hydrologist; and Pelle Arnqvist, a poet.',
    );
  });

  it('prefers what the desk has put in, optional part and all', () => {
    const given = {
      disclosure: { content: linkedWords('She advises the port.'), overridden: false },
    };
    expect(fillTemplate(note, values(), { given }).textContent).toBe(
      'Marit Oduya-Lind is a hydrologist. She advises the port. Views are the author’s own.',
    );
  });

  it('falls back on a default where the story has nothing', () => {
    const call = template(
      '{id: c, version: 1, kind: contributorCall, name: C, wording: "Write to {to}.", slots: {to: {label: To, from: publication.url, default: the desk}}}',
    );
    expect(fillTemplate(call, values()).textContent).toBe('Write to the desk.');
  });

  it('makes a caption, without a template id, of a photo caption’s template', () => {
    const caption = template(
      '{id: c, version: 1, kind: photoCaption, name: C, wording: "{what}.", slots: {what: {label: What}}}',
    );
    expect(fillTemplate(caption, values()).type.name).toBe('caption');
  });

  it('survives being stored and read, and filled again with what it holds', () => {
    const words = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(words, words, words, (name, post, disclosure) => {
        const own = { disclosure: { content: linkedWords(disclosure), overridden: false } };
        const now = values([{ ...marit, name, post }]);
        const block = fillTemplate(note, now, { given: own });
        block.check();
        const stored = Node.fromJSON(storySchema, JSON.parse(JSON.stringify(block.toJSON())));
        expect(stored.eq(block)).toBe(true);
        expect(fillTemplate(note, now, { given: givenContents(stored) }).eq(block)).toBe(true);
      }),
    );
  });
});

describe('linkedWords', () => {
  const links = (text: string) =>
    linkedWords(text).content.flatMap((node) =>
      node.marks.map(({ attrs }) => [node.text, String(attrs['href'])]),
    );

  it.each([
    ['views@courier.example', [['views@courier.example', 'mailto:views@courier.example']]],
    [
      'Write to views@courier.example.',
      [['views@courier.example', 'mailto:views@courier.example']],
    ],
    [
      '(see https://courier.example/how?a=1).',
      [['https://courier.example/how?a=1', 'https://courier.example/how?a=1']],
    ],
    ['@courier_views', []],
    ['javascript:alert(1)', []],
    ['https://user@courier.example/', []],
    ['a@b', []],
  ])('in %j finds %j', (text, found) => {
    expect(links(text)).toEqual(found);
  });

  it('changes no word but breaks of line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const content = linkedWords(text);
        expect(content.textBetween(0, content.size)).toBe(text.replace(/[\r\n\t ]+/gu, ' ').trim());
      }),
    );
  });
});
