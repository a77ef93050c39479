import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDelta, baseText, deltaOf } from './segment-delta';

/** Texts that look like a story's JSON, with cuts where no parser would make one. */
const text = fc
  .array(fc.constantFrom('{"type":"paragraph"', ',"text":', 'river', '"', '\\"', '{"type":"', ' '))
  .map((parts) => parts.join(''));

describe('a text as what sets it apart from another', () => {
  it('is the text again, whatever the two hold', () => {
    fc.assert(
      fc.property(text, text, (first, other) => {
        const base = baseText(first);
        expect(applyDelta(base, deltaOf(base, other))).toBe(other);
      }),
    );
  });

  it('takes one run for what the base has, and the words that are new', () => {
    const paragraphs = (...words: string[]) =>
      `{"doc":[${words.map((each) => `{"type":"p","words":"${each}"}`).join(',')}]}`;
    expect(
      deltaOf(baseText(paragraphs('a', 'b', 'c', 'd')), paragraphs('a', 'x', 'c', 'd')),
    ).toEqual([[0, 4], ',"words":"x"},', [5, 4]]);
  });
});
