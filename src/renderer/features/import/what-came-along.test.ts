import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainBlock } from '@shared/import/block';
import { comesAlong } from '@shared/import/comes-along';
import type { RecognisedLine } from '@shared/import/recognition';
import { recogniseWord } from '@shared/import/word/recognise-word';
import type { Review } from '@shared/story/review';
import { lineRuns, markWords } from './what-came-along';

const said = { author: 'Ana Weir', at: '2026-03-28T09:00:00Z', text: 'there' };
const change = { ...said, change: 'words', move: null, within: null } as const;
const REVIEW: Review = {
  suggestions: {
    s1: change,
    s2: { ...change, author: '', at: null },
    m1: { ...change, move: 'm2' },
    m2: { ...change, move: 'm1' },
  },
  comments: { c1: { ...said, parent: null, resolved: null } },
};

function lineOf(inline: RecognisedLine['inline'], credit: RecognisedLine['credit']) {
  const text = (inline ?? []).map((node) => node.text ?? '').join('');
  const copy = { notes: [], review: REVIEW, pictures: [], language: null };
  const [line] = recogniseWord({ ...copy, blocks: [{ ...plainBlock(text, 0), inline }] }).lines;
  if (line === undefined) throw new Error('No line');
  return { ...line, text, inline, credit };
}

const run = fc.record({
  text: fc.string({ minLength: 1, maxLength: 12 }),
  marks: fc.subarray([
    { type: 'insertion', attrs: { id: 's1' } },
    { type: 'comment', attrs: { id: 'c1' } },
    { type: 'strong' },
  ]),
});

describe('the words of a line with what came along', () => {
  it('are all there and in order, whatever is marked, cut or credited', () => {
    fc.assert(
      fc.property(
        fc.array(run, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (runs, from, length, most) => {
          const inline = [
            { type: 'text', text: 'x' },
            ...runs.map((each) => ({ type: 'text', ...each })),
          ];
          const text = inline.map((node) => node.text).join('');
          const start = from % text.length;
          const credit = { from: start, to: Math.min(text.length, start + 1 + (length % 5)) };
          const line = lineOf(inline, credit);
          const shown = most % (text.length + 3);
          const cut = lineRuns(line, REVIEW, shown);
          expect(cut.map((each) => each.text).join('')).toBe(text.slice(0, shown));
          const whole = lineRuns(line, REVIEW);
          const credited = whole.filter(({ isCredit }) => isCredit).map((each) => each.text);
          expect(credited.join('')).toBe(text.slice(credit.from, credit.to));
        },
      ),
    );
  });

  it('say who did what, as far as the file tells', () => {
    const words = (type: string, id: string) => markWords({ type, attrs: { id } }, REVIEW)?.words;
    expect(words('deletion', 's1')).toBe('Deleted by Ana Weir, 2026-03-28');
    expect(words('insertion', 's2')).toBe('Inserted');
    expect(words('deletion', 'm1')).toBe('Moved from here by Ana Weir, 2026-03-28');
    expect(words('insertion', 'm2')).toBe('Moved here by Ana Weir, 2026-03-28');
    expect(words('comment', 'c1')).toBe('Comment by Ana Weir, 2026-03-28: there');
    expect([words('strong', 's1'), words('comment', 'gone')]).toEqual([undefined, undefined]);
  });

  it('are counted, a move once', () => {
    expect(comesAlong(REVIEW)).toBe('3 tracked changes and 1 comment come along, undecided.');
    expect(comesAlong({ suggestions: {}, comments: REVIEW.comments })).toBe(
      '1 comment comes along.',
    );
    expect(comesAlong({ suggestions: {}, comments: {} })).toBeNull();
  });
});
