import { describe, expect, it } from 'vitest';
import { findRepeats } from './repeats';

const line = (words: string, better = false, exempt = false, near = true) => ({
  words,
  shorter: null,
  better,
  exempt,
  near,
});
const long = Array.from({ length: 30 }, (_, index) => `word${index}`).join(' ');

describe('findRepeats', () => {
  it('points every copy to the first', () => {
    expect(findRepeats([line('a b'), line('c d'), line('a b'), line('a b')])).toEqual([
      null,
      null,
      0,
      0,
    ]);
  });

  it('keeps the copy that says more: a caption with its credit', () => {
    expect(findRepeats([line(long), line(long, true), line(long)])).toEqual([1, null, 1]);
  });

  it('knows a copy of a caption that is without its date', () => {
    const dated = { ...line('a quay at dawn june 3 2024'), shorter: 'a quay at dawn' };
    expect(findRepeats([dated, line('a quay at dawn')])).toEqual([null, 0]);
    expect(findRepeats([line('a quay at dawn'), dated])).toEqual([null, 0]);
  });

  it('knows a caption in which a word differs', () => {
    expect(findRepeats([line(`${long} x`), line(long)])).toEqual([null, 0]);
  });

  it('holds long paragraphs apart unless they are equal', () => {
    const paragraph = Array.from({ length: 100 }, (_, index) => `word${index}`).join(' ');
    expect(findRepeats([line(paragraph), line(`${paragraph} x`), line(paragraph)])).toEqual([
      null,
      null,
      0,
    ]);
  });

  it('holds paragraphs apart that differ in a word', () => {
    expect(
      findRepeats([line(`${long} x`, false, false, false), line(long, false, false, false)]),
    ).toEqual([null, null]);
  });

  it('leaves exempt lines alone', () => {
    expect(
      findRepeats([line('never again', false, true), line('never again', false, true)]),
    ).toEqual([null, null]);
  });
});
