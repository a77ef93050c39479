import { describe, expect, it } from 'vitest';
import { clampWidth, keptWidth, standingWidth, widthAfterKey } from './columns';

describe('the width of a column', () => {
  it('stays between its limits, in whole pixels', () => {
    expect(clampWidth('library', 100)).toBe(216);
    expect(clampWidth('library', 999)).toBe(400);
    expect(clampWidth('inspector', 300.6)).toBe(301);
  });

  it('is 228 and 300 in a narrow window for the usual widths', () => {
    expect(standingWidth('library', 288, true)).toBe(228);
    expect(standingWidth('inspector', 336, true)).toBe(300);
  });

  it('is kept so that the column stands where it was dropped, narrow or wide', () => {
    for (const narrow of [false, true])
      expect(standingWidth('library', keptWidth('library', 250, narrow), narrow)).toBe(250);
  });

  it('grows outwards by keys: the library to the right, the inspector to the left', () => {
    expect(widthAfterKey('library', 288, 'ArrowRight', false)).toBe(296);
    expect(widthAfterKey('inspector', 336, 'ArrowLeft', true)).toBe(368);
    expect(widthAfterKey('inspector', 336, 'End', false)).toBe(520);
    expect(widthAfterKey('library', 288, 'a', false)).toBeNull();
  });
});
