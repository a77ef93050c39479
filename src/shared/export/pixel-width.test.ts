import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutToPixels, pixelWidth } from './pixel-width';

describe('the width of a line', () => {
  it.each([
    // Sums of the face's own widths, counted by hand.
    ['', 0],
    ['Will', 32],
    ['MM', 33],
    ['100%', 51],
    ['“It’s”', 39],
  ])('%j takes %i pixels in a size of 20', (text, pixels) => {
    expect(pixelWidth(text, 20)).toBe(pixels);
  });

  it('is that of the letter below an accent, written either way', () => {
    expect(pixelWidth('Zoë', 20)).toBe(pixelWidth('Zoe', 20));
    expect(pixelWidth('e\u0308', 20)).toBe(pixelWidth('e', 20));
    expect(pixelWidth('í', 1000)).toBe(278);
  });

  it('takes Chinese as wide as it is high, and other scripts by a middle width', () => {
    expect(pixelWidth('海墙', 20)).toBe(40);
    expect(pixelWidth('Стена', 20)).toBeGreaterThan(45);
    expect(pixelWidth('Стена', 20)).toBeLessThan(65);
  });

  it('adds up, whatever the words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const sum = pixelWidth(one, 1000) + pixelWidth(other, 1000);
        expect(pixelWidth(one + other, 1000)).toBe(sum);
      }),
    );
  });
});

describe('a line cut to its room', () => {
  it('stays as it is where it fits', () => {
    expect(cutToPixels('Room for the river', 20, 580)).toBe('Room for the river');
  });

  it('is cut between words', () => {
    const long = 'Port Ansley cannot wall itself off from the river for ever and ever';
    expect(cutToPixels(long, 20, 300)).toBe('Port Ansley cannot wall itself …');
  });

  it('never takes more than its room, and says nothing new', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const cut = cutToPixels(text, 20, 200);
        expect(pixelWidth(cut, 20)).toBeLessThanOrEqual(200);
        if (cut !== text) expect(text.startsWith(cut.slice(0, -2))).toBe(true);
      }),
    );
  });
});
