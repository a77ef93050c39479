import { describe, expect, it } from 'vitest';
import { snippetParts } from './snippet-parts';

describe('a snippet', () => {
  it('is taken apart at its hits', () => {
    expect(snippetParts('…raises the \uE000flood\uE001 defences')).toEqual([
      { words: '…raises the ', hit: false },
      { words: 'flood', hit: true },
      { words: ' defences', hit: false },
    ]);
  });

  it('keeps every word where a mark has lost its partner', () => {
    const words = (snippet: string) =>
      snippetParts(snippet)
        .map((part) => part.words)
        .join('');
    expect(words('one \uE000two three')).toBe('one two three');
    expect(words('one two\uE001 three')).toBe('one two three');
  });

  it('never reads markup in the copy as markup', () => {
    expect(snippetParts('<b>\uE000wall\uE001</b>').map((part) => part.words)).toEqual([
      '<b>',
      'wall',
      '</b>',
    ]);
  });
});
