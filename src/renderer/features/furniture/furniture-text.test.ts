import { describe, expect, it } from 'vitest';
import { moved, readAddress, readWordCount, withTags } from './furniture-text';

describe('readWordCount', () => {
  it.each([
    ['800', 800],
    ['1,200', 1200],
    ['1 200', 1200],
    ['', null],
  ])('reads %j', (text, words) => {
    expect(readWordCount(text)).toEqual({ ok: true, value: words });
  });
  it.each(['about 800', '-5', '0', '2000000'])('refuses %j', (text) => {
    expect(readWordCount(text).ok).toBe(false);
  });
});

describe('readAddress', () => {
  it.each(['', 'https://example.org/marit', 'http://example.org'])('takes %j', (address) => {
    expect(readAddress(address)).toEqual({ ok: true, value: address });
  });
  it.each(['example.org', 'javascript:alert(1)', 'mailto:a@example.org', 'https://a b'])(
    'refuses %j',
    (address) => {
      expect(readAddress(address).ok).toBe(false);
    },
  );
});

describe('withTags', () => {
  it.each([
    [['Flooding'], 'River Carrow', ['Flooding', 'River Carrow']],
    [[], 'one, two ,, three', ['one', 'two', 'three']],
    [['Flooding'], 'flooding', ['Flooding']],
    [['Flooding'], '  ', ['Flooding']],
  ])('%j with %j', (tags, text, all) => {
    expect(withTags(tags, text)).toEqual(all);
  });
});

describe('moved', () => {
  it.each([
    [0, 1, ['b', 'a', 'c']],
    [2, -1, ['a', 'c', 'b']],
    [0, -1, ['a', 'b', 'c']],
    [2, 1, ['a', 'b', 'c']],
  ] as const)('moves %i by %i', (from, step, list) => {
    expect(moved(['a', 'b', 'c'], from, step)).toEqual(list);
  });
});
