import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, type WordChange } from './align-words';

const shown = (before: string, after: string): readonly string[] =>
  changesBetween(before, after).map(
    ({ from, to, insert }) => `${before.slice(from, to)}>${insert}`,
  );

describe('changesBetween', () => {
  it.each([
    ['nothing', 'same', 'same', []],
    ['what comes', 'ab', 'axb', ['>x']],
    ['what goes', 'axb', 'ab', ['x>']],
    ['two stretches', 'the colour of the harbour', 'the color of the harbor', ['u>', 'u>']],
    ['an accent with its letter', 'cafe\u0301', 'cafe', ['e\u0301>e']],
    ['a character outside the basic plane whole', '📰', '📱', ['📰>📱']],
    ['right-to-left words', 'שלום', 'שלוב', ['ם>ב']],
    ['Chinese', '中国人', '中国的人', ['>的']],
  ])('finds %s', (_, before, after, changes) => {
    expect(shown(before, after)).toEqual(changes);
  });

  it('leads from any text to any other, touching only what differs', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '📰', 'e\u0301'), maxLength: 30 }),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = changesBetween(before, after);
        expect(applied(before, changes)).toBe(after);
        for (const [at, { from, to }] of changes.entries()) {
          expect(from).toBeGreaterThanOrEqual(at === 0 ? 0 : (changes[at - 1]?.to ?? 0) + 1);
          expect(to).toBeLessThanOrEqual(before.length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('replaces very long words in one stretch', () => {
    const changes = changesBetween(`x${'ab'.repeat(400)}y`, `x${'cd'.repeat(400)}y`);
    expect(changes).toEqual([{ from: 1, to: 801, insert: 'cd'.repeat(400) }]);
  });
});

function applied(text: string, changes: readonly WordChange[]): string {
  return [...changes]
    .reverse()
    .reduce((so, { from, to, insert }) => so.slice(0, from) + insert + so.slice(to), text);
}
