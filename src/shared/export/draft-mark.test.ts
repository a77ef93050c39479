import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { arbitraryStory } from '../../../tests/arbitrary-story';
import { FILES } from '../../../tests/golden/parts';
import { goldenStories } from '../../../tests/golden/stories';
import { houseStyle } from '../../../tests/house-style-builder';
import { element, marked, p, page, photo, story } from '../../../tests/story-builder';
import { exportStory } from './export-story';
import { pageTree } from './page-tree';
import { prepareStory } from './prepare-story';
import { proveHtml } from './prove-export';
import { readPage } from './read-page';
import { writeHtml } from './write-html';

const style = houseStyle();
const NOTE = '<p class="draft" role="note">Draft, not for publication</p>';
const unfinished = story(
  page({
    headline: 'Room for the river',
    audio: element('audio'),
    editorsNote: ['She is ', element('slot', '', { label: 'Post' })],
    body: [
      'Copy TK.',
      photo('One.', ''),
      p([marked('x', 'comment', { id: 'c' }), marked('y', 'insertion', { id: 's' })]),
    ],
  }),
  { media: [...FILES] },
);
const asDraft = (of = unfinished) =>
  exportStory(of, style, { targets: ['page', 'fragment'], draft: true });
const texts = async (of = unfinished) =>
  (await asDraft(of)).files.map(({ content }) => String(content));

describe('a draft copy', () => {
  it('goes out with points open that stop an export, and names them', async () => {
    const final = await exportStory(unfinished, style, { targets: ['page'] });
    expect(final.files).toEqual([]);
    const draft = await asDraft();
    expect(draft.files.map(({ path }) => path)).toEqual([
      'room-for-the-river.draft.html',
      'room-for-the-river.draft.fragment.html',
    ]);
    const open = (problems: typeof draft.problems) =>
      problems.filter(({ level }) => level === 'error').map(({ code }) => code);
    expect(open(draft.problems)).toEqual(open(final.problems));
    expect(open(draft.problems)).toContain('photo-pending');
  });

  it('is marked: for search engines, in the title, and for readers above the article', async () => {
    const [html = '', fragment = ''] = await texts();
    expect(html).toContain('<meta name="robots" content="noindex, nofollow">');
    expect(html).not.toContain('max-image-preview');
    expect(html).toContain('<title>DRAFT: Room for the river | ');
    expect(html).toContain(`<main>\n${NOTE}\n<article`);
    expect(fragment.startsWith(`${NOTE}\n<article`)).toBe(true);
  });

  it('says the words of the story and no other in its article', async () => {
    const [html = '', fragment = ''] = await texts();
    const plain = writeHtml(pageTree(prepareStory(unfinished, style)));
    const article = /<article[^]*<\/article>/u;
    expect(article.exec(html)?.[0]).toBe(article.exec(plain)?.[0]);
    expect(article.exec(fragment)?.[0]).toBe(article.exec(plain)?.[0]);
    expect(readPage(html, style).ok).toBe(true);
  });

  it('is valid HTML, its title no longer than any', async () => {
    const validator = new HtmlValidate({
      root: true,
      extends: [
        'html-validate:recommended',
        'html-validate:standard',
        'html-validate:document',
        'html-validate:a11y',
      ],
    });
    const long = story(page({ headline: 'Room for the river and '.repeat(4) }));
    const [html = ''] = await texts(long);
    expect(html).toMatch(/<title>DRAFT: Room [^<]{30,65}…<\/title>/u);
    const { results } = await validator.validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });

  it('needs neither headline nor body, but characters that can be written', async () => {
    expect((await asDraft(story(page({})))).files).toHaveLength(2);
    const { files, problems } = await asDraft(story(page({ headline: 'a\u0000' })));
    expect([files, problems.map(({ code }) => code)]).toEqual([
      [],
      expect.arrayContaining(['character-unwritable']),
    ]);
  });

  it.each([
    ['no note', NOTE, ''],
    ['another note', 'not for publication', 'for publication'],
    ['search engines let in', 'noindex, nofollow', 'max-image-preview:large'],
    ['a plain title', '<title>DRAFT: ', '<title>'],
  ])('is proved to bear its mark: %s is found', async (_what, from, to) => {
    const [html = ''] = await texts();
    const damaged = html.replace(from, to);
    expect(damaged).not.toBe(html);
    expect(proveHtml(damaged, prepareStory(unfinished, style, undefined, true))).toHaveLength(1);
  });

  it('is nothing that a final page may be', async () => {
    const [html = ''] = await texts();
    const differences = proveHtml(html, prepareStory(unfinished, style));
    expect(differences.map(({ message }) => message)).toEqual([
      'It is marked as a draft copy and is none. Nothing was written; the story is as it was.',
    ]);
  });

  it('may be the proof that the author is to approve, and says so', async () => {
    const { files } = await exportStory(unfinished, style, {
      targets: ['page', 'fragment', 'docx'],
      draft: 'proof',
    });
    expect(files.map(({ path }) => path)).toEqual([
      'room-for-the-river.proof.html',
      'room-for-the-river.proof.fragment.html',
      'room-for-the-river.proof.docx',
    ]);
    const [html = '', fragment = ''] = files.map(({ content }) => String(content));
    const note = '<p class="draft" role="note">Proof for the author, not for publication</p>';
    expect(html).toContain('<meta name="robots" content="noindex, nofollow">');
    expect(html).toContain('<title>PROOF: Room for the river | ');
    expect(html).toContain(`<main>\n${note}\n<article`);
    expect(fragment.startsWith(`${note}\n<article`)).toBe(true);
    const draft = prepareStory(unfinished, style, undefined, true);
    const proof = prepareStory(unfinished, style, undefined, 'proof');
    expect(proveHtml(html, proof)).toEqual([]);
    expect(proveHtml(html, draft)).toHaveLength(1);
  });

  it('can be made of every golden story, and of any other (200 stories)', async () => {
    for (const golden of goldenStories) {
      const options = { targets: ['page', 'fragment'] as const, draft: true };
      const { files } = await exportStory(golden.story, golden.houseStyle, options);
      expect([golden.name, files.length]).toEqual([golden.name, 2]);
    }
    await fc.assert(
      fc.asyncProperty(arbitraryStory, async (any) => {
        expect((await asDraft(any)).files).toHaveLength(2);
      }),
      { numRuns: 200 },
    );
  });
});
