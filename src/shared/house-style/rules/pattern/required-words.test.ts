import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePattern } from './compile-pattern';
import { mayMatch } from './required-words';
import { translatePattern } from './translate-pattern';

describe('mayMatch', () => {
  it.each([
    ['a word', '\\butilise\\b', 'We use it'],
    ['one of several', '(?:utilise|whilst)', 'We use it'],
    ['a stem', 'utilis(?:e|ing)', 'We use it'],
    ['a group’s words', '\\b(?:very|quite) (\\w+)', 'We use it'],
    ['the longer of two', 'a?b\\s+utilise', 'ab use'],
    ['what stands at least once', 'utilise+', 'utilis'],
  ])('knows that %s is missing', (_, pattern, text) => {
    expect(mayMatch(pattern)(text)).toBe(false);
  });

  it.each([
    ['another case', '(?i)utilise', 'UTILISE'],
    ['the long s and the Kelvin sign', '(?i)sky', 'ſ\u212Ay'],
    ['an optional letter', 'colou?r', 'color'],
    ['a repetition that may be none', 'x(?:abc)*y', 'xy'],
    ['a branch without words', 'utilise|\\d+', '12'],
    ['words that must not stand', 'an? (?!utilise)\\w', 'a b'],
    ['spaced patterns', '(?x) uti lise', 'utilise'],
    ['characters by number', '\\x75tilise\\u0041', 'utiliseA'],
    ['classes', '[utilise]{3,}[^]x]', 'iiiy'],
    ['quoted patterns', '\\Qa|b\\E', 'a|b'],
  ])('is not taken in by %s', (_, pattern, text) => {
    expect(mayMatch(pattern)(text)).toBe(true);
  });

  it('never keeps a pattern from a place that it has', () => {
    const atom = fc.constantFrom(
      ...['a', 'bc', 'K', 'é', ' ', '.', '\\.', '[ab]', '[^a]', '\\s', '-', 'sk'],
    );
    const { pattern } = fc.letrec<{ pattern: string; group: string; piece: string }>((tie) => ({
      pattern: fc.array(tie('piece'), { minLength: 1, maxLength: 4 }).map((all) => all.join('')),
      piece: fc
        .tuple(
          fc.oneof({ maxDepth: 2 }, atom, tie('group')),
          fc.constantFrom('', '', '', '?', '*', '+', '{2}', '{0,1}', '+?'),
        )
        .map(([of, times]) => of + times),
      group: fc
        .tuple(
          fc.constantFrom('(', '(?:', '(?i:', '(?!', '(?<n>'),
          fc.array(tie('pattern'), { minLength: 1, maxLength: 3 }),
        )
        .map(([open, branches]) => `${open}${branches.join('|')})`),
    }));
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', 'B', 'k', 'K', '\u212A', 's', 'ſ', 'é', ' ', '.', '-'),
      maxLength: 8,
    });
    let found = 0;
    fc.assert(
      fc.property(pattern, text, fc.boolean(), (source, words, ignoreCase) => {
        const whole = `${ignoreCase ? '(?i)' : ''}${source}`;
        const [compiled, plain] = [compilePattern(whole), translatePattern(whole)];
        if (!compiled.ok || !plain.ok) return;
        const expected = words.search(new RegExp(plain.value.source, plain.value.flags)) >= 0;
        if (expected) found += 1;
        expect(compiled.value.isIn(words)).toBe(expected);
      }),
      { numRuns: 800, endOnFailure: true },
    );
    expect(found).toBeGreaterThan(80);
  });
});
