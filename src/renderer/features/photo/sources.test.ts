import { describe, expect, it } from 'vitest';
import { readFact } from '../../../../tests/photo-record-builder';
import { isEdited, isPartOf } from './sources';

const filed = readFact(
  'caption',
  'Boats wait for the tide,  Port Ansley, March 21, 2026. /Northlight',
);

describe('what a field shows of its source', () => {
  it('is edited as soon as its words differ, but not for a space', () => {
    expect(
      isEdited('Boats wait for the tide, Port Ansley, March 21, 2026. /Northlight', filed),
    ).toBe(false);
    expect(isEdited('Boats wait for the tide', filed)).toBe(true);
  });

  it.each([
    ['Boats wait for the tide', true],
    ['Boats wait for the tide.', true],
    ['Boats leave with the tide', false],
    ['', false],
  ])('“%s” is part of the caption as filed: %s', (words, expected) => {
    expect(isPartOf(words, filed)).toBe(expected);
  });
});
