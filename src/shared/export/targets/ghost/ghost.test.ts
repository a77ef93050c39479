import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryStory } from '../../../../../tests/arbitrary-story';
import { toLexical, type LexicalNode } from '../../../../../tests/ghost-lexical';
import { goldenMaster } from '../../../../../tests/golden/masters';
import { holder } from '../../../../../tests/golden/parts';
import { goldenStories } from '../../../../../tests/golden/stories';
import { houseStyle } from '../../../../../tests/house-style-builder';
import { element, p, page, photo, story } from '../../../../../tests/story-builder';
import { textIn } from '../../../elements/markup';
import { parseMarkup } from '../parse-markup';
import { prepareStory } from '../../prepare-story';
import { textOf } from '../../published-text';
import { masterOf, type Master } from '../master';
import type { TargetFile } from '../target';
import { ghostTarget } from './ghost-target';

const inDom = typeof document !== 'undefined';
const RUNS = inDom ? 20 : 200;
const CONVERTED = inDom ? 5 : 40;

async function written(master: Master): Promise<{ html: string; json: string }> {
  const files = await ghostTarget.write(master);
  const [html = '', json = ''] = files.map(({ content }) => String(content));
  return { html, json };
}

const asFiles = (html: string, json: string): TargetFile[] => [
  { ending: '.ghost.html', content: html },
  { ending: '.ghost.json', content: json },
];

/** The files with something put in another's place in both. */
const changed = ({ html, json }: { html: string; json: string }, from: string, to: string) => {
  const post = JSON.parse(json) as { posts: { html: string }[] };
  const other = html.replaceAll(from, to);
  return asFiles(other, JSON.stringify({ posts: [{ ...post.posts[0], html: other }] }));
};

const nodesIn = (node: LexicalNode): LexicalNode[] => [
  node,
  ...(node.children ?? []).flatMap(nodesIn),
];

const words = (markup: string) => textIn(parseMarkup(markup));

/** All words of Ghost's editor in order, those of its cards included. */
const lexicalWords = (node: LexicalNode): string =>
  [
    node.text ?? '',
    node.type === 'audio' ? words(node.title ?? '') : '',
    words(node.caption ?? ''),
    words(node.calloutText ?? ''),
    words(node.html ?? ''),
    ...(node.children ?? []).map(lexicalWords),
  ].join('');

/** Without spaces: Ghost counts several as one. It also drops what has no width of its own, so those go as well. */
const squeezed = (text: string) => text.replace(/[\s\u200b\u200c\ufeff]/gu, '');

/** The story's words that the HTML is to carry. */
const bodyWords = ({ story: prepared }: Master, html: string) =>
  squeezed(
    textOf(prepared)
      .filter(
        ({ place }) =>
          !['byline', 'stamp', 'picture', 'altText', 'audioFile'].includes(place) &&
          (!['kicker', 'headline', 'standfirst'].includes(place) ||
            html.includes(`<p class="${place}">`)),
      )
      .map(({ text }) => text)
      .join(''),
  );

describe.each(goldenStories)('the post of $name', ({ name }) => {
  it('is true to the story', async () => {
    const made = goldenMaster(name);
    expect(await ghostTarget.prove(await ghostTarget.write(made), made)).toEqual([]);
  });

  it('keeps its words and captions in Ghost’s editor, with no card of HTML but the editor’s note', async () => {
    const made = goldenMaster(name);
    const { html } = await written(made);
    const root = toLexical(html);
    expect(squeezed(lexicalWords(root))).toBe(bodyWords(made, html));
    const of = (type: string) => nodesIn(root).filter((node) => node.type === type);
    const kinds = made.parts.map(({ kind }) => kind);
    expect(of('html')).toHaveLength(kinds.filter((kind) => kind === 'editorsNote').length);
    const captions = made.parts
      .filter(({ element: figure }) => /"img"/u.test(JSON.stringify(figure)))
      .map(({ element: figure }) => squeezed(textIn(figure)));
    expect(of('image').map(({ caption = '' }) => squeezed(words(caption)))).toEqual(captions);
  });

  it('names no file that is not beside it or on the site', async () => {
    const { html, json } = await written(goldenMaster(name));
    expect(html + json).not.toMatch(/(standfirst|file|data|blob):\/?\/?[a-z0-9]/iu);
    expect(html).not.toMatch(/<(script|svg|h1)|onerror="/u);
  });
});

describe('the post with every element', () => {
  it('is what it was', async () => {
    const { html, json } = await written(goldenMaster('every-element'));
    const kept = '../../../../../tests/golden/targets/every-element.ghost';
    await expect(html).toMatchFileSnapshot(`${kept}.html`);
    await expect(json).toMatchFileSnapshot(`${kept}.json`);
  });

  it('is made of Ghost’s own cards', async () => {
    const { html } = await written(goldenMaster('every-element'));
    const root = toLexical(html);
    expect(root.children?.map(({ type }) => type)).toEqual([
      'image',
      'html',
      'callout',
      'paragraph',
      'extended-heading',
      'paragraph',
      'extended-quote',
      'extended-quote',
      'paragraph',
      'horizontalrule',
      'list',
      'list',
      'image',
      'paragraph',
      'extended-quote',
      'callout',
      'paragraph',
    ]);
    expect(nodesIn(root).flatMap(({ cardWidth }) => cardWidth ?? [])).toEqual(['regular', 'wide']);
    expect(nodesIn(root).flatMap(({ url }) => url ?? [])).toEqual([
      'https://example.org/plan?year=2025&part=2',
      'https://example.org/first-report',
      'mailto:views@courier.example',
    ]);
  });

  it.each([
    ['a word', 'It should vote no.', 'It should vote yes.', 'paragraph'],
    ['a caption', 'February 2, 2026', 'February 3, 2026', 'caption'],
    ['a credit', 'Photograph: Ines Okafor', 'Photograph: Northlight', 'creditLine'],
    ['a link', 'https://example.org/first-report', 'https://example.org/second', 'linkCard'],
    ['an alt text', 'Mud and glasswort', 'Mud', 'altText'],
    ['a picture', 'media/tannery-steps-1200.jpg', 'media/tannery-steps-480.jpg', 'picture'],
    ['the end of a card', '<!--kg-card-end: html-->', '', 'ghost'],
  ])('is not believed when %s is changed', async (_what, from, to, where) => {
    const made = goldenMaster('every-element');
    const files = await written(made);
    expect(files.html).toContain(from);
    const problems = await ghostTarget.prove(changed(files, from, to), made);
    expect(problems.map((problem) => problem.where)).toEqual([where]);
  });

  it.each([
    ['the headline', '"title": "Room', '"title": "No room', 'headline'],
    ['the standfirst', '"custom_excerpt": "A wall', '"custom_excerpt": "The wall', 'standfirst'],
    ['the kicker', '"name": "Opinion"', '"name": "News"', 'kicker'],
    ['a writer', '"name": "Marit', '"name": "Margit', 'byline'],
    ['the day', '2026-03-28T09', '2026-03-28T10', 'stamp'],
    ['the form', '"draft"', '"published"', 'ghost'],
    ['its HTML', '"html": "', '"html": " ', 'ghost'],
  ])('is not believed when %s is changed in its fields', async (_what, from, to, where) => {
    const made = goldenMaster('every-element');
    const { html, json } = await written(made);
    expect(json).toContain(from);
    const problems = await ghostTarget.prove(asFiles(html, json.replace(from, to)), made);
    expect(problems.map((problem) => problem.where)).toEqual([where]);
  });
});

const postOf = async (parts: Parameters<typeof page>[0]) => {
  const made = masterOf(prepareStory(story(page({ headline: 'H', ...parts })), houseStyle()));
  const files = await written(made);
  expect(await ghostTarget.prove(asFiles(files.html, files.json), made)).toEqual([]);
  return files;
};

const point = (...inside: Parameters<typeof holder>[1]) => holder('listItem', inside);

describe('the post where Ghost has no such thing', () => {
  it('parts a point’s paragraphs by a line, and keeps words below an inner list in a card of HTML', async () => {
    const inner = holder('bulletList', [point(p('Inner'))]);
    const { html } = await postOf({
      body: [
        holder('bulletList', [point(p('First'), p('second'), inner)]),
        holder('bulletList', [point(p('Above'), inner, p('below'))]),
      ],
    });
    expect(html).toContain('<ul><li>First<br>second<ul><li>Inner</li></ul></li></ul>\n<!--kg-card');
    expect(html).toContain('<li><p>Above</p><ul><li>Inner</li></ul><p>below</p></li>');
  });

  it('keeps a pending photo’s words and a pending recording’s label as paragraphs', async () => {
    const { html } = await postOf({
      audio: element('audio'),
      body: ['Copy.', photo('A quay.', 'Northlight')],
    });
    expect(html).toContain('<p class="audio">Listen</p>');
    expect(html).toContain('<p class="photo">A quay. <small class="credit">');
  });

  it('opens with a headline and a standfirst that are too long for its fields', async () => {
    const long = 'A wall costs more than a marsh. '.repeat(12).trim();
    const { html, json } = await postOf({ headline: long, standfirst: long, kicker: '#tag' });
    expect(html).toMatch(
      /^<p class="kicker">#tag<\/p>\n<p class="headline">.*\n<p class="standfirst">/u,
    );
    expect(json).toContain('"custom_excerpt": null');
    expect(json).toMatch(/"title": "A wall .{247}…"/u);
  });
});

describe('the post of any story', () => {
  const style = houseStyle({ formats: { ...houseStyle().formats, credit: '({credit})' } });
  const at = (atHome: boolean) => ({
    ...style,
    ...(atHome ? { urlBase: 'https://courier.example/' } : {}),
  });

  it(`is true (${RUNS} stories)`, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryStory, fc.boolean(), async (piece, atHome) => {
        const made = masterOf(prepareStory(piece, at(atHome)));
        const { html, json } = await written(made);
        expect(await ghostTarget.prove(asFiles(html, json), made)).toEqual([]);
        expect(json).not.toContain('NOTE-TO-DESK');
      }),
      { numRuns: RUNS },
    );
  });

  it(`keeps its words in Ghost’s editor (${CONVERTED} stories)`, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryStory, async (piece) => {
        const made = masterOf(prepareStory(piece, style));
        const { html } = await written(made);
        expect(squeezed(lexicalWords(toLexical(html)))).toBe(bodyWords(made, html));
      }),
      { numRuns: CONVERTED },
    );
  });
});
