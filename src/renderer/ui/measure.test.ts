import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCharacters, measure, overrunAt } from './measure';

describe('a count against its limit', () => {
  it.each([
    [58, 70, 'within', '58/70'],
    [66, 70, 'within', '66/70'],
    [67, 70, 'near', '67/70'],
    [70, 70, 'near', '70/70'],
    [71, 70, 'over', '71/70'],
    [152, 160, 'near', '152/160'],
    [618, 650, 'near', '618/650'],
    [617, 650, 'within', '617/650'],
    [0, 1200, 'within', '0/1,200'],
  ] as const)('%i of %i is %s', (count, limit, fill, printed) => {
    expect(measure(count, limit, 'characters')).toMatchObject({ fill, printed });
  });

  it('is a bare count without a limit', () => {
    expect(measure(1234, null, 'words')).toEqual({
      fill: 'within',
      printed: '1,234',
      spoken: '1,234 words',
    });
  });
});

describe('characters', () => {
  it.each([
    ['wall', 4],
    ['naïve', 5],
    ['nai\u0308ve', 5],
    ['👩‍👧 two', 5],
    ['河水', 2],
    ['', 0],
  ] as const)('of “%s” are %i', (text, count) => {
    expect(countCharacters(text)).toBe(count);
  });
});

describe('where a text runs over', () => {
  it.each([
    ['wall', 4, null],
    ['walls', 4, 4],
    ['nai\u0308ve!', 5, 6],
    ['👩‍👧👩‍👧', 1, 5],
  ] as const)('%s, %i characters: %s', (text, limit, at) => {
    expect(overrunAt(text, limit)).toBe(at);
  });

  it('leaves exactly the limit before it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.integer({ min: 1, max: 20 }),
        (text, limit) => {
          const at = overrunAt(text, limit);
          expect(
            at === null
              ? countCharacters(text) <= limit
              : countCharacters(text.slice(0, at)) === limit,
          ).toBe(true);
        },
      ),
    );
  });
});
