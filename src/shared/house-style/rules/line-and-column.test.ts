import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inValeOrder, lineAndColumn } from './line-and-column';

describe('lineAndColumn', () => {
  it.each([
    ['the beginning', 'ab', 0, [1, 1]],
    ['a later line', 'ab\ncd', 4, [2, 2]],
    ['after an astral character, which is one rune', '😀b', 2, [1, 2]],
    ['after a combining mark, which is one more', 'e\u0301b', 2, [1, 3]],
    ['after Windows’ line end', 'a\r\nb', 3, [2, 1]],
    ['past the end', 'ab', 9, [1, 3]],
  ])('counts %s', (_what, text, offset, [line, column]) => {
    expect(lineAndColumn(text, offset)).toEqual({ line, column });
  });

  it('leads back to the offset', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '😀', 'é', '中') });
    fc.assert(
      fc.property(text, fc.nat(), (words, seed) => {
        const runes = [...words];
        const offset = runes.slice(0, seed % (runes.length + 1)).join('').length;
        const { line, column } = lineAndColumn(words, offset);
        const above = words
          .split('\n')
          .slice(0, line - 1)
          .map((one) => `${one}\n`)
          .join('');
        const row = [...(words.split('\n')[line - 1] ?? '')].slice(0, column - 1).join('');
        expect(above + row).toBe(words.slice(0, offset));
      }),
    );
  });
});

describe('inValeOrder', () => {
  const at = (line: number, column: number, check: string, message = 'm') => ({
    line,
    column,
    check,
    message,
  });

  it('sorts by line, column and check', () => {
    const sorted = [at(1, 2, 'B.B'), at(1, 10, 'A.A'), at(2, 1, 'A.A'), at(2, 1, 'B.A')];
    expect(inValeOrder([...sorted].reverse())).toEqual(sorted);
  });

  it('says a thing once at one place', () => {
    expect(inValeOrder([at(1, 1, 'A.A'), at(1, 1, 'A.A'), at(1, 1, 'A.A', 'n')])).toHaveLength(2);
  });
});
