import type { Node } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import { describe, expect, it } from 'vitest';
import { houseStyle, storyTemplate, template } from '../../../tests/house-style-builder';
import { docOf } from '../story/parse-story';
import { fieldsOf, wordsOf } from '../story/copy';
import type { Story } from '../story/story';
import { storySchema } from '../elements/story.schema';
import { refreshBoundSlots } from './refresh-bound-slots';
import { startStory } from './start-story';
import { guest } from '../story/contributor';

const note = template(`
id: note
version: 1
kind: editorsNote
name: Note
wording: "[{blurb} ]{author} is {post}.[ {disclosure}] Own views."
wordingForSeveral: "The authors are {authors}.[ {disclosure}] Own views."
slots:
  blurb: { label: Blurb, from: publication.blurb, required: false }
  author: { label: Author, kind: person, from: author.name }
  post: { label: Post, from: author.post }
  authors: { label: Authors, from: author.namesAndPosts }
  disclosure: { label: Disclosure, kind: longText, required: false }
`);
const bio = template(
  '{id: bio, version: 1, kind: authorBio, name: Bio, wording: "{name} is {post}.", slots: {name: {label: Name, from: author.name}, post: {label: Post, from: author.post}}}',
);
const style = houseStyle({ templates: [note, bio] });
const ada = guest('Ada Brandt', { contributorId: 'c1', post: 'a pilot' });
const pelle = guest('Pelle Arnqvist', { post: 'a poet' });
const start = (contributors: Story['contributors']) =>
  startStory(storyTemplate(['note', 'bio']), style, {
    id: '00000000-0000-4000-8000-000000000001',
    now: '2026-03-28T09:00:00Z',
    contributors,
  });

const refreshed = (story: Story, changes: Partial<Story>, doc = docOf(story), inStyle = style) =>
  refreshBoundSlots(doc, { ...story, ...changes }, inStyle).doc;
const bios = (doc: Node) => fieldsOf(doc, 'authorBio').map(({ textContent }) => textContent);
const typed = (doc: Node, after: string, words: string) => {
  let at = -1;
  doc.descendants((node, pos) => {
    if (node.isText && node.text?.includes(after) === true)
      at = pos + node.text.indexOf(after) + after.length;
  });
  return new Transform(doc).insert(at, storySchema.text(words)).doc;
};

describe('refreshBoundSlots', () => {
  it('takes no step where nothing changed', () => {
    const story = start([ada]);
    expect(refreshBoundSlots(docOf(story), story, style).steps).toEqual([]);
  });

  it('follows the contributor in note and bio', () => {
    const doc = refreshed(start([ada]), {
      contributors: [{ ...ada, name: 'Ada Brandt-Lie', post: 'a harbour pilot' }],
    });
    expect([wordsOf(doc, 'editorsNote'), bios(doc)]).toEqual([
      'Ada Brandt-Lie is a harbour pilot. Own views.',
      ['Ada Brandt-Lie is a harbour pilot.'],
    ]);
  });

  it('empties a slot whose value is gone, so that it asks again', () => {
    expect(wordsOf(refreshed(start([ada]), { contributors: [] }), 'editorsNote')).toBe(
      ' is . Own views.',
    );
  });

  it('takes the wording for several when a second writer joins, and goes back', () => {
    const story = start([ada]);
    const two = refreshed(story, { contributors: [ada, pelle] });
    expect(wordsOf(two, 'editorsNote')).toBe(
      'The authors are Ada Brandt, a pilot; and Pelle Arnqvist, a poet. Own views.',
    );
    expect(refreshed(story, { contributors: [ada] }, two).eq(docOf(story))).toBe(true);
  });

  it('keeps each bio with its own writer when the order changes', () => {
    const story = start([ada, pelle]);
    expect(
      bios(
        refreshed(story, {
          contributors: [
            { ...pelle, post: 'a novelist' },
            { ...ada, post: 'a captain' },
          ],
        }),
      ),
    ).toEqual(['Ada Brandt is a captain.', 'Pelle Arnqvist is a novelist.']);
  });

  it('prints nobody in a bio that has no writer left', () => {
    expect(bios(refreshed(start([ada, pelle]), { contributors: [ada] }))).toEqual([
      'Ada Brandt is a pilot.',
      ' is .',
    ]);
  });

  it('brings in an optional part with its value', () => {
    const withBlurb = { ...style, publication: { ...style.publication, blurb: 'Open water.' } };
    expect(wordsOf(refreshed(start([ada]), {}, undefined, withBlurb), 'editorsNote')).toBe(
      'Open water. Ada Brandt is a pilot. Own views.',
    );
  });

  it('brings in an optional part whose slot the desk has filled', () => {
    const story = start([ada]);
    let slot = -1;
    docOf(story).descendants((node, pos) => {
      if (node.attrs['slotId'] === 'disclosure') slot = pos;
    });
    const doc = new Transform(docOf(story)).insert(
      slot + 1,
      storySchema.text('She owns a boat.'),
    ).doc;
    expect(wordsOf(refreshed(story, {}, doc), 'editorsNote')).toBe(
      'Ada Brandt is a pilot. She owns a boat. Own views.',
    );
  });

  it('leaves an overridden slot as the desk wrote it', () => {
    const story = start([ada]);
    const transform = new Transform(docOf(story));
    transform.doc.descendants((node, pos) => {
      if (node.attrs['slotId'] === 'post' && node.type.name === 'slot')
        transform.setNodeAttribute(pos, 'overridden', true);
    });
    const doc = refreshed(
      story,
      { contributors: [{ ...ada, name: 'A. Brandt', post: 'a captain' }] },
      transform.doc,
    );
    expect(wordsOf(doc, 'editorsNote')).toBe('A. Brandt is a pilot. Own views.');
  });

  it('never takes back words that the desk has changed, but still follows in their slots', () => {
    const story = start([ada]);
    const edited = typed(docOf(story), 'Own views', ' only');
    const doc = refreshed(story, { contributors: [{ ...ada, name: 'A. Brandt' }, pelle] }, edited);
    expect(wordsOf(doc, 'editorsNote')).toBe('A. Brandt is a pilot. Own views only.');
  });

  it('keeps a comment on locked words by leaving the wording alone', () => {
    const story = start([ada]);
    let from = -1;
    docOf(story).descendants((node, pos) => {
      if (node.isText && node.text === ' Own views.') from = pos;
    });
    const doc = new Transform(docOf(story)).addMark(
      from,
      from + 4,
      storySchema.mark('comment', { id: 'q1' }),
    ).doc;
    expect(
      JSON.stringify(refreshed(story, { contributors: [ada, pelle] }, doc).toJSON()),
    ).toContain('"q1"');
  });

  it('needs no house style to hold the template: the story’s own copy serves', () => {
    const doc = refreshed(start([ada]), { contributors: [ada, pelle] }, undefined, houseStyle());
    expect(wordsOf(doc, 'editorsNote')).toContain('The authors are');
  });
});
