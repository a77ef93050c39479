import { describe, expect, it } from 'vitest';
import { docOf, parseStory } from '../../story/parse-story';
import type { Story } from '../../story/story';
import { plainBlock, type Block } from '../block';
import { changeKind } from '../change-kind';
import type { MarkJson } from '../mark-json';
import { storyFromRecognition } from '../story-from-recognition';
import { recogniseWord } from './recognise-word';
import type { WordCopy } from './word-copy';

const said = (text: string) => ({ author: 'Ana Weir', at: '2026-03-28T09:00:00Z', text });
const proposed = (text: string) =>
  ({ ...said(text), change: 'words', move: null, within: null }) as const;
const marked = (text: string, ...marks: MarkJson[]) => ({ type: 'text', text, marks });
const block = (text: string, changes: Partial<Block> = {}): Block => ({
  ...plainBlock(text, 0),
  ...changes,
});

const HASH = 'a'.repeat(64);
const COPY = 'The river came over the steps at night, and by daylight the town had water.';
const copy: WordCopy = {
  blocks: [
    block('The wall cannot hold the river', { hints: { headline: 20 } }),
    block('Ana Weir', {
      hints: { byline: 30 },
      inline: [marked('Ana Weir', { type: 'insertion', attrs: { id: 's9' } })],
    }),
    block(COPY, {
      inline: [
        marked('The river', { type: 'comment', attrs: { id: 'c1' } }),
        marked(' came over the steps at night,', { type: 'deletion', attrs: { id: 's1' } }),
        { type: 'text', text: ' and by daylight the town had water.' },
      ],
    }),
    block('A quay under water', { picture: 0 }),
    block('The quay on Tuesday, before the second flood of the year came in.', {
      hints: { caption: 30 },
    }),
    block('The council wants a higher wall, and it will not have the money for one.', {
      marks: [{ type: 'insertion', attrs: { id: 's2' } }],
    }),
  ],
  notes: [],
  review: {
    suggestions: {
      s1: proposed('came over the steps at night,'),
      s2: { ...proposed('The council …'), change: 'paragraph' },
      s9: proposed('Ana Weir'),
    },
    comments: {
      c1: { ...said('Which?'), parent: null, resolved: null },
      c2: { ...said('The Carrow.'), parent: 'c1', resolved: null },
      c3: { ...said('Of nothing.'), parent: null, resolved: null },
    },
  },
  pictures: [
    {
      record: {
        ...{ hash: HASH, name: 'quay.png', type: 'image/png' },
        ...{ width: 4, height: 3, bytes: 2 },
      },
      bytes: new Uint8Array([1, 2]),
      altText: 'A quay under water',
    },
  ],
  language: 'en-GB',
};

const takeIn = {
  id: '00000000-0000-4000-8000-000000000001',
  now: '2026-03-30T09:00:00Z',
  houseStyleId: 'newsroom',
  language: 'en',
  timeZone: 'UTC',
};
const taken = () => storyFromRecognition(recogniseWord(copy), takeIn);
const photoOf = (story: Story) => {
  let found: Record<string, unknown> | null = null;
  docOf(story).descendants((node) => {
    if (node.type.name === 'photo') found = { ...node.attrs, words: node.textContent };
  });
  return found;
};

describe('a Word file that is taken in', () => {
  it('keeps what was proposed and said, on the words that it is about', () => {
    const { story } = taken();
    expect(parseStory(story).ok).toBe(true);
    expect(Object.keys(story.suggestions)).toEqual(['s1', 's2']);
    expect(Object.keys(story.comments)).toEqual(['c1', 'c2']);
    const marks: string[] = [];
    docOf(story).descendants((node) => {
      for (const { type, attrs } of node.marks)
        marks.push(`${type.name} ${attrs['id']} ${node.isText ? node.text : node.type.name}`);
    });
    expect(marks).toEqual([
      'comment c1 The river',
      'deletion s1  came over the steps at night,',
      'insertion s2 paragraph',
    ]);
  });

  it('tells in the report what was said of words that have no place for it', () => {
    const told = taken().report.changes.map(({ message }) => message);
    expect(
      told.some((words) => /tracked change by Ana Weir of 28 March 2026.*“Ana Weir”/u.test(words)),
    ).toBe(true);
    expect(told.some((words) => /comment by Ana Weir.*“Of nothing\.”/u.test(words))).toBe(true);
  });

  it('has its picture as a photo, with the caption below it', () => {
    const { story, report } = taken();
    expect(photoOf(story)).toMatchObject({
      mediaHash: HASH,
      altText: 'A quay under water',
      words: 'The quay on Tuesday, before the second flood of the year came in.',
    });
    expect(story.media.map(({ hash }) => hash)).toEqual([HASH]);
    expect(report.accounted.complete).toBe(true);
  });

  it('has no picture that is left out, and never takes words for one', () => {
    const read = recogniseWord(copy);
    const without = changeKind(read, 4, 'rubbish');
    const { story } = storyFromRecognition(without, takeIn);
    expect(story.media).toEqual([]);
    expect(photoOf(story)).toMatchObject({ mediaHash: null });
    expect(changeKind(read, 3, 'picture')).toBe(read);
    expect(changeKind(read, 4, 'body')).toBe(read);
  });

  it('is in the house’s own form of its language, and in another one where it says so', () => {
    const languageOf = (language: string) =>
      storyFromRecognition(recogniseWord(copy), { ...takeIn, language }).story.language;
    expect(['en', 'en-US', 'fr'].map(languageOf)).toEqual(['en', 'en-US', 'en-GB']);
  });
});
