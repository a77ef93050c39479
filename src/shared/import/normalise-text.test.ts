import { describe, expect, it } from 'vitest';
import { normaliseText } from './normalise-text';

const codes = (text: string): string[] => normaliseText(text).notes.map(({ code }) => code);

describe('normaliseText', () => {
  it('reads every form of line end, and keeps the numbers of lines', () => {
    const { lines, notes } = normaliseText('one\r\ntwo\rthree\u2028four\nfive\u2029six\vseven');
    expect(lines).toEqual(['one', 'two', 'three', 'four', 'five', 'six', 'seven']);
    expect(notes.map(({ code }) => code)).toEqual(['line-ends']);
  });

  it('says nothing of a text that needs nothing', () => {
    expect(codes('One.\n\nTwo.')).toEqual([]);
  });

  it('puts � for halves of surrogate pairs and says how many', () => {
    const { lines, notes } = normaliseText('a\ud800b\udc00c 😀');
    expect(lines).toEqual(['a\ufffdb\ufffdc 😀']);
    expect(notes[0]?.message).toContain('2 broken characters were');
  });

  it('takes out control characters and says so', () => {
    expect(normaliseText('ri\u0007ver\u0000').lines).toEqual(['river']);
    expect(codes('ri\u0007ver')).toEqual(['control-characters']);
  });

  it('puts back quotation marks that were read as Latin-1', () => {
    expect(normaliseText('the river\u0092s \u0093room\u0094').lines).toEqual([
      'the river’s “room”',
    ]);
  });

  it('takes a lone U+0085 for a line end', () => {
    expect(normaliseText('one\u0085two').lines).toEqual(['one', 'two']);
  });

  it('leaves the words alone: accents in two parts, zero-width and no-break spaces, tabs', () => {
    const words = 'cafe\u0301 @desk\u200bon 12\u00a0km\tnorth  ﬁne';
    expect(normaliseText(words).lines).toEqual([words]);
  });
});
