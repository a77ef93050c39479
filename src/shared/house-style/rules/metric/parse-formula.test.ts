import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFormula } from './parse-formula';

function valueOf(text: string): number {
  const formula = parseFormula(text);
  if (!formula.ok) throw new Error(formula.error);
  return formula.value({ words: 12, heading_h2: 3, constructor_: 1 });
}

describe('a formula', () => {
  it.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 2 - 3', 5],
    ['12 / 4 / 3', 1],
    ['-words + 2', -10],
    ['7 % 4', 3],
    ['heading.h2 * heading_h2', 9],
    ['math.sqrt(words + 4)', 4],
    ['.5 + 0.25', 0.75],
    ['words > 10 && words <= 12', 1],
    ['words < 10 || !(words == 12)', 0],
    ['words != 12', 0],
    ['unknown', 0],
    ['constructor', 0],
    ['0.39 * (words / 2) + 11.8 * 1 - 15.59', -1.45],
  ])('%s is %s', (text, value) => {
    expect(valueOf(text)).toBeCloseTo(value, 10);
  });

  it.each([
    ['', 'it ends too soon'],
    ['1 +', 'it ends too soon'],
    ['(1', 'a “(” is never closed'],
    ['1 2', '“2” is not expected'],
    ['a.b(1)', '“a.b” is not a function known here'],
    ['constructor(1)', '“constructor” is not a function known here'],
    ['1; 2', '“;” is not expected'],
    [`${'('.repeat(60)}1${')'.repeat(60)}`, 'its brackets stand too deep'],
  ])('%s is refused', (text, reason) => {
    expect(parseFormula(text)).toEqual({ ok: false, error: reason });
  });

  it('is read or refused, never more, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const formula = parseFormula(text);
        expect(typeof (formula.ok ? formula.value({}) : formula.error)).toMatch(/number|string/);
      }),
    );
  });
});
