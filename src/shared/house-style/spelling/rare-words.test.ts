import { describe, expect, it } from 'vitest';
import { indexWords } from './near-words';
import { rareAmong } from './rare-words';

const isRare = rareAmong(
  indexWords(
    'government supersede unified occurrence modern craft trade handbag a lot London habits'.split(
      ' ',
    ),
  ),
);

describe('a word that no dictionary has', () => {
  it.each(['handbagcraft', 'tradecraft', 'unifier'])('passes as rare: %s', (word) => {
    expect(isRare(word)).toBe(true);
  });

  it.each([
    ['a letter left out', 'goverment'],
    ['a letter too many', 'modernn'],
    ['letters that changed places', 'modren'],
    ['another vowel', 'mudern'],
    ['a consonant that sounds alike', 'supercede'],
    ['two slips in a long word', 'occurance'],
    ['two words run together', 'alot'],
    ['letters in no order', 'wqxkzr'],
  ])('is a slip by %s', (_, word) => {
    expect(isRare(word)).toBe(false);
  });
});
