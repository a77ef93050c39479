import { describe, expect, it } from 'vitest';
import { safeUrl } from '@shared/elements/safe-url';
import { meantAddress } from './address';
import { findCharacters } from './characters';

describe('the address that is meant', () => {
  it.each([
    ['https://example.org/a?b=1', 'https://example.org/a?b=1'],
    ['  example.org/a ', 'https://example.org/a'],
    ['www.example.org', 'https://www.example.org'],
    ['desk@example.org', 'mailto:desk@example.org'],
    ['tel:+441632960001', 'tel:+441632960001'],
  ])('of “%s” is %s', (typed, meant) => {
    expect(meantAddress(typed)).toBe(meant);
    expect(safeUrl('link', meant)).toBe(meant);
  });

  it.each([
    '',
    'river',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'two words.org',
    '//example.org',
    'https://',
    'example',
    'standfirst://app',
  ])('of “%s” is none', (typed) => {
    expect(meantAddress(typed)).toBeNull();
  });
});

describe('special characters', () => {
  const signs = findCharacters('').flatMap((group) => group.signs);

  it('are each one sign with a name, and there once', () => {
    expect(signs.filter(({ sign, name }) => [...sign].length !== 1 || name.trim() === '')).toEqual(
      [],
    );
    expect(new Set(signs.map(({ sign }) => sign)).size).toBe(signs.length);
  });

  it.each([
    ['euro', '€'],
    ['non-breaking space', '\u00a0'],
    ['½', '½'],
    ['soft', '\u00ad'],
  ])('are found by “%s”', (words, sign) => {
    expect(findCharacters(words)[0]?.signs[0]?.sign).toBe(sign);
  });

  it('are none for a name that none has', () => {
    expect(findCharacters('flodwall')).toEqual([]);
  });
});
