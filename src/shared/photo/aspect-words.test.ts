import { describe, expect, it } from 'vitest';
import { aspectWords } from './aspect-words';

describe('the shape of a picture in words', () => {
  it.each([
    [3000, 2000, '3:2'],
    [1280, 853, '3:2'],
    [1920, 1080, '16:9'],
    [800, 1000, '4:5'],
    [1370, 1000, '1.37:1'],
    [1000, 1900, '1:1.9'],
  ])('%i by %i is %s', (width, height, words) => {
    expect(aspectWords({ width, height })).toBe(words);
  });
});
