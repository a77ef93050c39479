import { describe, expect, it } from 'vitest';
import { importText } from '@shared/import/import-text';
import type { Recognition } from '@shared/import/recognition';
import { storyFromRecognition } from '@shared/import/story-from-recognition';
import { docOf } from '@shared/story/parse-story';
import { COMMENTED, TRACKED } from '../../../../tests/clipboard/review-captures';
import { toldBlocks } from '../../../../tests/clipboard/told-blocks';
import { wordCaptures } from '../../../../tests/clipboard/word-captures';
import { inputOf } from './import-source';

/** The clipboard as it is recognised, under a headline that the page would have above. */
function recognised(html: string): Recognition {
  const headed = html.replace(
    /<!--StartFragment-->|(?=<p class=MsoNormal)/u,
    (start) => `${start}<h1>The quay under water</h1>`,
  );
  const read = importText(inputOf({ kind: 'clipboard', text: '', html: headed }, {}));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const taken = (html: string) =>
  storyFromRecognition(recognised(html), {
    ...{ id: '00000000-0000-4000-8000-000000000001', now: '2026-03-30T09:00:00Z' },
    ...{ houseStyleId: 'newsroom', language: 'en', timeZone: 'UTC' },
  });

describe('the clipboard of a word processor, taken in', () => {
  it('keeps tracked changes as suggestions, with who and when', () => {
    const { story } = taken(TRACKED);
    const told = toldBlocks(docOf(story)).join('\n');
    expect(told).toContain('It {-was-}{+is+} so.');
    expect(told).toContain('{+half +}{-gone-}{+ here+}');
    expect(
      Object.values(story.suggestions).map(({ author, text }) => `${author}: ${text}`),
    ).toEqual(expect.arrayContaining(['Bo Lind: was', 'Ana Weir: is', 'Bo Lind: gone']));
  });

  it('keeps comments on their words, and tells of one that has none', () => {
    const { story, report } = taken(COMMENTED);
    expect(Object.values(story.comments).map(({ text }) => text)).toEqual([
      'Which river?\nName it.',
      'Twice?',
    ]);
    expect(report.changes.map(({ message }) => message)).toContain(
      '1 comment had no words to stand on and was left out.',
    );
  });

  it.each(wordCaptures)(
    'reads its lists and tells what was left out: $name',
    ({ html, blocks }) => {
      const lines = recognised(html).lines.map(({ text }) => text.replace(/\s+/gu, ' '));
      for (const block of blocks) {
        const bare = block.replace(
          /^\s*(?:p|#|>|-|\d+\.) |\*\*|_|[°^]|\[(?=the|linked)|\]\([^)]*\)/gu,
          '',
        );
        expect(lines).toContain(bare.replace(/\s+/gu, ' '));
      }
    },
  );
});

describe('a page that is taken in from the clipboard', () => {
  it('goes as it is, with the classes that tell its parts', () => {
    const html =
      '<p class="byline">By Ana Weir</p><p>It <span style="color:red">stands</span>.</p>';
    expect(inputOf({ kind: 'clipboard', text: '', html }, {}).source).toEqual({ text: html });
  });

  it('can forge no mark of review: what it strikes through stays struck', () => {
    const { story } = taken(
      '<h1>The quay under water</h1><p>It was <del data-id="&quot;k1&quot;">never</del> so in all the years that <ins data-id="&quot;k2&quot;">anyone</ins> <mark data-id="&quot;k3&quot;">remembers</mark>.</p>',
    );
    expect(toldBlocks(docOf(story)).join('\n')).toContain(
      'It was ~~never~~ so in all the years that anyone remembers.',
    );
    expect([story.suggestions, story.comments]).toEqual([{}, {}]);
  });
});

describe('a page that a word processor has saved', () => {
  const saved = (html: string, name = 'saved.htm') =>
    inputOf({ kind: 'file', file: { name, bytes: new TextEncoder().encode(html) } }, {});

  it('keeps tracked changes as its clipboard does, and says how its bytes were read', () => {
    const read = importText(saved(TRACKED));
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(Object.values(read.value.review.suggestions).map(({ author }) => author)).toContain(
      'Bo Lind',
    );
    expect(read.value.encoding).toBe('utf-8');
    const marks = read.value.lines
      .flatMap(({ inline }) => inline ?? [])
      .flatMap((node) => node.marks ?? []);
    expect(marks.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['deletion', 'insertion']),
    );
  });

  it('is told from a page of the web, and from text', () => {
    expect(saved('<html><p class="mso">Words</p>')).not.toHaveProperty('came');
    expect(saved(TRACKED, 'saved.txt')).not.toHaveProperty('came');
  });
});
