import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt';

describe('excerptOf', () => {
  it('shows what a short block has, whole', () => {
    expect(excerptOf({ before: 'It took ', words: 'eleven', after: ' years.' })).toEqual({
      before: 'It took ',
      words: 'eleven',
      after: ' years.',
    });
  });

  it('begins and ends with whole words where the context was cut', () => {
    const cut = excerptOf({
      before: 'ver the wall. It has tak',
      words: 'eleven',
      after: ' years of talk about the',
    });
    expect(cut.before).toBe('… wall. It has tak');
    expect(cut.after).toBe(' years of talk about');
  });

  it('cuts long words at a space', () => {
    const words = `${'word '.repeat(30)}end`;
    expect(excerptOf({ before: '', words, after: '' }).words).toBe(
      `${'word '.repeat(16).trim()} …`,
    );
  });
});
