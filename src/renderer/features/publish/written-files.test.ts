import { describe, expect, it } from 'vitest';
import { writtenFiles } from './written-files';

describe('the files of an export', () => {
  it.each([
    [['quay.html'], ['quay.html']],
    [
      ['media/quay-480.jpg', 'media\\quay-800.jpg', 'quay.html'],
      ['quay.html', 'media: 2 files'],
    ],
    [
      ['media/read.mp3', 'media.html'],
      ['media.html', 'media: 1 file'],
    ],
  ])('%j are named as %j', (files, words) => {
    expect(writtenFiles(files)).toEqual(words);
  });
});
