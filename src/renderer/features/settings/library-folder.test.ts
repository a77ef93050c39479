import { describe, expect, it } from 'vitest';
import { printBytes, splitFolder } from './library-folder';

describe('splitFolder', () => {
  it.each([
    ['/home/brisk/Opinion desk', 'Opinion desk', '/home/brisk'],
    ['C:\\Users\\Brisk\\Desk\\', 'Desk', 'C:\\Users\\Brisk'],
    ['desk', 'desk', ''],
  ])('%s', (path, name, parent) => {
    expect(splitFolder(path)).toEqual({ name, parent });
  });
});

describe('printBytes', () => {
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1000, '1 KB'],
    [61_440, '61.4 KB'],
    [214_300_000, '214 MB'],
    [3_200_000_000, '3.2 GB'],
  ])('%i is %s', (bytes, words) => {
    expect(printBytes(bytes)).toBe(words);
  });
});
