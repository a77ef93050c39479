import fc from 'fast-check';
import type { Node } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { longRuns } from '../../../tests/long-runs';
import { MEDIA, arbitraryStory } from '../../../tests/arbitrary-story';
import { houseStyle, LENIENT } from '../../../tests/house-style-builder';
import { textIn } from '../elements/markup';
import { storySchema } from '../elements/story.schema';
import { printByline, printDate, printStamp } from '../house-style/print-forms';
import { docOf } from '../story/parse-story';
import type { Story } from '../story/story';
import { fragmentOf, pageOf } from './page';
import { exportMedia, type ExportMedia } from './export-media';
import { mediaHashes } from './page-pictures';
import { pageTree } from './page-tree';
import { parsePage } from './parse-page';
import { prepareStory } from './prepare-story';
import { published } from './published';
import { textOf } from './published-text';
import { readPage, readParsed } from './read-page';
import { seenText } from './seen-text';
import { textDifference } from './text-difference';
import { writeHtml } from './write-html';

// The core is the same code in both worlds: Node takes the heavy runs, the DOM a sample of them.
const inDom = typeof document !== 'undefined';
const RUNS = inDom ? 200 : longRuns(10_000, 2000);
const SLOW_RUNS = inDom ? 20 : 200;

const style = houseStyle({
  formats: { ...houseStyle().formats, credit: '({credit})' },
  preflight: LENIENT,
});
/** The same with an address, so that the head names pictures too. */
const atHome = { ...style, urlBase: 'https://courier.example/' };
const { labels } = style;
const mediaHash = mediaHashes(MEDIA);

/** Words without any space: the writer's own line breaks between blocks are no text. */
const squeezed = (text: string) => text.replace(/\s/gu, '');

/** The words of a page by the plainest walk over its story, which shares no code with the export. */
function plainWords(story: Story): string {
  const doc = docOf(story);
  const byline = printByline(
    style,
    story.contributors.map(({ name }) => name),
  );
  const stamp = printStamp(style, story)?.text ?? '';
  const field = (at: number) => doc.child(at).textContent;
  const named = (name: string) =>
    doc.children
      .filter(({ type }) => type.name === name)
      .map(wordsOf)
      .filter((words) => words.trim() !== '');
  const foot = [
    ...headed(labels.authorBios, named('authorBio'), labels.authorBio),
    ...headed(labels.corrections, named('correction')),
    ...named('contributorCall'),
  ];
  const above = ['photo', 'audio', 'editorsNote', 'body'].flatMap(named);
  return squeezed([field(0), field(1), field(2), byline, stamp, ...above, ...foot].join(''));
}

function headed(heading: string, lines: readonly string[], headingOfOne = heading): string[] {
  if (lines.length === 0) return [];
  return [lines.length === 1 ? headingOfOne : heading, ...lines];
}

function wordsOf(node: Node): string {
  if (node.isText)
    return node.marks.some(({ type }) => type.name === 'strikethrough') ? '' : (node.text ?? '');
  if (node.type.name === 'audio')
    return labels.audio + (node.attrs['mediaHash'] === null ? '' : 'Download the audio (MP3)');
  const words = node.children.map(wordsOf).join('');
  if (words.trim() === '') return '';
  if (node.type.name === 'correction')
    return `${printDate(style, String(node.attrs['date']))}: ${words}`;
  if (node.type.name === 'creditLine') return `(${words})`;
  return node.type.name === 'editorsNote' ? labels.editorsNote + words : words;
}

describe('the export of any story', () => {
  it('is tried with every element and every mark, but for the marks that stop an export', () => {
    const seen = new Set<string>();
    for (const story of fc.sample(arbitraryStory, 300)) {
      docOf(story).descendants((node) => {
        for (const { name } of [node.type, ...node.marks.map(({ type }) => type)]) seen.add(name);
        if (node.marks.length > 2) seen.add('three marks at once');
      });
    }
    const names = [...Object.keys(storySchema.nodes), ...Object.keys(storySchema.marks)];
    const stopping = ['doc', 'insertion', 'deletion', 'modification'];
    const wanted = [...names.filter((name) => !stopping.includes(name)), 'three marks at once'];
    expect(wanted.filter((name) => !seen.has(name))).toEqual([]);
  });

  it(`says what the story says, word for word and in order, and reads back as it was published (${RUNS} stories)`, () => {
    let runs = 0;
    fc.assert(
      fc.property(arbitraryStory, (story) => {
        const prepared = prepareStory(story, style);
        const page = parsePage(writeHtml(pageTree(prepared)));
        if (!page.article) throw new Error('The page has no article');
        expect(squeezed(textIn(page.article))).toBe(plainWords(story));
        expect(textDifference(textOf(prepared), seenText(page.article))).toBeNull();

        const read = readParsed(page, style, mediaHash);
        if (!read.ok) throw new Error(JSON.stringify(read.error));
        const { doc, ...record } = read.value;
        const { doc: wanted, ...wantedRecord } = published(story, style);
        expect(record).toEqual(wantedRecord);
        if (!doc.eq(wanted)) expect(doc.toJSON()).toEqual(wanted.toJSON());
        runs += 1;
      }),
      { numRuns: RUNS },
    );
    expect(runs).toBeGreaterThanOrEqual(RUNS);
  }, 300_000);

  it(`proves itself as page and as fragment, holds no note to the desk and lets nothing run (${SLOW_RUNS} stories)`, () => {
    fc.assert(
      fc.property(arbitraryStory, (story) => {
        const page = pageOf(story, atHome);
        const fragment = fragmentOf(story, style);
        if (!page.ok || !fragment.ok) throw new Error(JSON.stringify([page, fragment]));
        expect(page.value).toContain(fragment.value);
        expect(page.value).not.toContain('NOTE-TO-DESK');
        expect(readPage(page.value, style).ok).toBe(true);
        expect(namedIn(fragment.value)).toEqual(listed(exportMedia(story, style, 'fragment')));
        expect(namedIn(page.value)).toEqual(listed(exportMedia(story, atHome, 'page')));
        expect(markupOf(page.value).filter((name) => /^on|^srcdoc$|^style$/u.test(name))).toEqual(
          [],
        );
      }),
      { numRuns: SLOW_RUNS },
    );
  }, 300_000);
});

function listed(media: readonly ExportMedia[]): string[] {
  return media.map(({ path }) => path).sort();
}

/** Every media file that a page names, once. */
function namedIn(html: string): string[] {
  return [...new Set(html.match(/media\/[a-z0-9-]+\.[a-z0-9]+/gu))].sort();
}

/** The names of every attribute of a page, and of a second script or an element that none of ours is. */
function markupOf(html: string): string[] {
  const names: string[] = [];
  const walk = (node: {
    readonly type: string;
    readonly tagName?: string;
    readonly properties?: object;
    readonly children?: readonly unknown[];
  }) => {
    names.push(...Object.keys(node.properties ?? {}).map((name) => name.toLowerCase()));
    if (/^(svg|iframe|object|embed|form|input|b|img2)$/u.test(node.tagName ?? ''))
      names.push('onunknown');
    for (const child of node.children ?? []) walk(child as Parameters<typeof walk>[0]);
  };
  walk(parsePage(html).root);
  return names;
}
