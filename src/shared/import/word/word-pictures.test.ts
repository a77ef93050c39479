import { bytesToHex } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { describe, expect, it } from 'vitest';
import { wordBy, wordFile, wordLine, wordRun } from '../../../../tests/word-file';
import { pictureHead } from './picture-head';
import { readWord } from './read-word';
import type { WordCopy } from './word-copy';

const latin1 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));
const PNG = latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\x80\0\0\x01\xe0');
const JPEG = latin1(
  '\xff\xd8\xff\xe0\0\x04ab\xff\xc4\0\x03x\xff\xc2\0\x11\x08\x01\xe0\x02\x80\x03',
);

const drawing = (relation: string, name: string, alt: string, frame = 'inline'): string =>
  `<w:r><w:drawing><wp:${frame}><wp:docPr id="1" name="${name}" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${relation}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:${frame}></w:drawing></w:r>`;

function read(body: string): WordCopy {
  const picture = (id: string, target: string): string =>
    `<Relationship Id="${id}" Type="x/image" Target="${target}"/>`;
  const copy = readWord(
    wordFile({
      body,
      relations:
        picture('p', 'media/image1.png') +
        picture('j', '/word/media/image2.jpg') +
        picture('e', 'media/image3.emf') +
        picture('gone', 'media/image9.png'),
      files: {
        'word/media/image1.png': PNG,
        'word/media/image2.jpg': JPEG,
        'word/media/image3.emf': '\x01\0\0\0',
      },
    }),
  );
  if (!copy.ok) throw new Error(copy.error.map(({ message }) => message).join(' '));
  return copy.value;
}

const shown = ({ blocks }: WordCopy) =>
  blocks.map(({ text, picture }) => (picture === undefined ? text : `[${picture}: ${text}]`));

describe('the pictures of a Word file', () => {
  it('come along with their bytes, sizes and alternative texts, each at its place', () => {
    const copy = read(
      wordLine(wordRun('Above.')) +
        wordLine(drawing('p', 'Picture 1', 'The quay')) +
        wordLine(
          wordRun('Words and a picture.') + drawing('j', 'Picture 2', 'The wall', 'anchor'),
        ) +
        wordLine(drawing('p', 'Picture 1', 'The quay')),
    );
    expect(shown(copy)).toEqual([
      'Above.',
      '[0: The quay]',
      'Words and a picture.',
      '[1: The wall]',
      '[0: The quay]',
    ]);
    expect(copy.pictures.map(({ record }) => record)).toEqual([
      {
        hash: bytesToHex(sha256(PNG)),
        name: 'image1.png',
        type: 'image/png',
        width: 640,
        height: 480,
        bytes: PNG.length,
      },
      {
        hash: bytesToHex(sha256(JPEG)),
        name: 'image2.jpg',
        type: 'image/jpeg',
        width: 640,
        height: 480,
        bytes: JPEG.length,
      },
    ]);
    expect(copy.pictures[0]?.bytes).toEqual(PNG);
    expect(copy.notes).toEqual([]);
  });

  it('that a page cannot show, or that the file lacks, are told by name and alternative text', () => {
    const copy = read(wordLine(drawing('e', 'Chart', 'Rising') + drawing('gone', 'Gone', '')));
    expect(shown(copy)).toEqual([]);
    expect(copy.notes.map(({ message }) => message)).toEqual([
      '2 pictures were left out: “Chart”, alt text “Rising”: a picture of the form EMF cannot stand on a page; “Gone”: the file does not hold it.',
    ]);
  });

  it('that a change added or took out stand, and the report says whose change it was', () => {
    const copy = read(
      wordLine(`<w:ins ${wordBy(1)}>${drawing('p', 'Picture 1', 'The quay')}</w:ins>`),
    );
    expect(shown(copy)).toEqual(['[0: The quay]']);
    expect(copy.notes.map(({ message }) => message).join()).toContain(
      '“The quay”, added (Ana Weir, 28 March 2026)',
    );
  });

  it.each([
    ['a GIF', latin1('GIF89a\x80\x02\xe0\x01'), 'image/gif'],
    [
      'a lossy WebP',
      latin1('RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\x9d\x01\x2a\x80\x02\xe0\x01'),
      'image/webp',
    ],
    ['a WebP without loss', latin1('RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f\x7f\xc2\x77\0'), 'image/webp'],
    [
      'a WebP of several parts',
      latin1('RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0\x7f\x02\0\xdf\x01\0'),
      'image/webp',
    ],
  ])('are measured by their first bytes: %s', (_name, bytes, type) => {
    expect(pictureHead(bytes)).toEqual({ type, width: 640, height: 480 });
    for (let end = 0; end < bytes.length; end += 1)
      expect(() => pictureHead(bytes.subarray(0, end))).not.toThrow();
  });
});
