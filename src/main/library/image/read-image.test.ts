import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  avifHead,
  exif,
  gifHead,
  jpegHead,
  pngHead,
  webpHead,
} from '../../../../tests/image-heads';
import { readAnyImage, readImage } from './read-image';

const facts = (bytes: Uint8Array) => {
  const read = readImage(bytes);
  return read.ok ? `${read.value.type} ${read.value.width}×${read.value.height}` : read.error.what;
};

const jfif = Buffer.from([0xff, 0xe0, 0, 4, 0x4a, 0x46]);

describe('type and size of a picture', () => {
  it.each([
    ['a baseline JPEG', jpegHead(640, 480), 'image/jpeg 640×480'],
    ['a progressive JPEG', jpegHead(640, 480, jfif, 0xc2), 'image/jpeg 640×480'],
    ['an arithmetic JPEG', jpegHead(640, 480, jfif, 0xcf), 'image/jpeg 640×480'],
    [
      'a JPEG with Huffman tables first',
      jpegHead(9, 8, Buffer.from([0xff, 0xc4, 0, 3, 0])),
      'image/jpeg 9×8',
    ],
    ['a JPEG with fill bytes', jpegHead(9, 8, Buffer.from([0xff, 0xff, 0xff])), 'image/jpeg 9×8'],
    ['a JPEG that stands upright by EXIF', jpegHead(640, 480, exif(1)), 'image/jpeg 640×480'],
    ['a JPEG upside down', jpegHead(640, 480, exif(3)), 'image/jpeg 640×480'],
    ['a JPEG on its side, little-endian', jpegHead(640, 480, exif(6)), 'image/jpeg 480×640'],
    ['a JPEG on its side, big-endian', jpegHead(640, 480, exif(8, 'MM')), 'image/jpeg 480×640'],
    ['a JPEG transposed', jpegHead(640, 480, Buffer.concat([jfif, exif(5)])), 'image/jpeg 480×640'],
    [
      'a JPEG with an orientation that does not exist',
      jpegHead(640, 480, exif(9)),
      'image/jpeg 640×480',
    ],
    ['a PNG', pngHead(300, 200), 'image/png 300×200'],
    ['an old GIF', gifHead(10, 20, 'GIF87a'), 'image/gif 10×20'],
    ['a GIF', gifHead(1000, 20), 'image/gif 1000×20'],
    ['a lossy WebP', webpHead('VP8 ', 550, 368), 'image/webp 550×368'],
    ['a lossless WebP', webpHead('VP8L', 386, 395), 'image/webp 386×395'],
    ['an extended WebP', webpHead('VP8X', 4000, 3000), 'image/webp 4000×3000'],
    ['an AVIF', avifHead([[1204, 800]]), 'image/avif 1204×800'],
    [
      'an AVIF of tiles',
      avifHead([
        [512, 512],
        [2048, 1536],
      ]),
      'image/avif 2048×1536',
    ],
    ['an AVIF turned once', avifHead([[1204, 800]], 1), 'image/avif 800×1204'],
    ['an AVIF turned twice', avifHead([[1204, 800]], 2), 'image/avif 1204×800'],
  ])('reads %s', (_what, bytes, expected) => {
    expect(facts(bytes)).toBe(expected);
  });

  it.each([
    ['an empty file', Buffer.alloc(0), 'The file is empty.'],
    ['a cut JPEG', jpegHead(640, 480).subarray(0, 6), 'The JPEG file is damaged or cut short.'],
    [
      'a JPEG whose segment points past its end',
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff, 1]),
      'The JPEG file is damaged or cut short.',
    ],
    ['a cut PNG', pngHead(1, 1).subarray(0, 20), 'The PNG file is damaged or cut short.'],
    ['a PNG without size', pngHead(0, 10), 'The picture does not say its size: it is damaged.'],
    ['a HEIC photo', avifHead([[10, 10]], 0, 'heic'), 'This is a HEIC photo, as phones take them.'],
    ['a TIFF', Buffer.from('II*\0\0\0', 'latin1'), 'This is a TIFF or camera raw file.'],
    ['a big-endian TIFF', Buffer.from('MM\0*\0\0', 'latin1'), 'This is a TIFF or camera raw file.'],
    ['a BMP', Buffer.from('BM\x10\0', 'latin1'), 'This is a BMP picture.'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'This is a PDF.'],
    [
      'an SVG',
      Buffer.from('  <svg xmlns="x">'),
      'This is an SVG drawing, which can carry scripts.',
    ],
    [
      'an SVG behind a byte order mark',
      Buffer.from("\ufeff<?xml version='1.0'?><svg/>"),
      'This is an SVG drawing, which can carry scripts.',
    ],
    ['a zip', Buffer.from('PK\x03\x04', 'latin1'), 'This is a zip archive or an office file.'],
    ['text', Buffer.from('Dear editor'), 'This is no picture that the desk knows.'],
    [
      'HTML under the name of a JPEG',
      Buffer.from('<!doctype html><script>'),
      'This is no picture that the desk knows.',
    ],
    [
      'a picture too large to draw',
      pngHead(31_000, 31_000),
      'The picture is 31000 × 31000 pixels, more than the desk takes.',
    ],
  ])('refuses %s', (_what, bytes, expected) => {
    expect(facts(bytes)).toBe(expected);
  });

  it('answers for any bytes, and for any head that was cut or changed', () => {
    const heads = [
      jpegHead(640, 480, exif(6)),
      pngHead(3, 4),
      gifHead(3, 4),
      webpHead('VP8X', 3, 4),
      avifHead([[3, 4]], 1),
    ];
    const damaged = fc
      .tuple(fc.constantFrom(...heads), fc.nat(200), fc.nat(200), fc.integer({ min: 0, max: 255 }))
      .map(([head, cut, at, byte]) => {
        const bytes = Buffer.from(head.subarray(0, Math.max(1, head.length - cut)));
        bytes[at % bytes.length] = byte;
        return bytes;
      });
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), damaged), (bytes) => {
        expect(facts(bytes)).toBeTypeOf('string');
      }),
      { numRuns: 5000 },
    );
  });
});

/** A TIFF's head with these tags, each a short (3) or a long (4). */
function tiffHead(order: 'II' | 'MM', tags: readonly (readonly [number, 3 | 4, number])[]): Buffer {
  const little = order === 'II';
  const bytes = Buffer.alloc(8 + 2 + tags.length * 12 + 4);
  const put16 = (value: number, at: number) =>
    little ? bytes.writeUInt16LE(value, at) : bytes.writeUInt16BE(value, at);
  const put32 = (value: number, at: number) =>
    little ? bytes.writeUInt32LE(value, at) : bytes.writeUInt32BE(value, at);
  bytes.write(order, 0, 'latin1');
  put16(42, 2);
  put32(8, 4);
  put16(tags.length, 8);
  for (const [index, [tag, form, value]] of tags.entries()) {
    const at = 10 + index * 12;
    put16(tag, at);
    put16(form, at + 2);
    put32(1, at + 4);
    if (form === 3) put16(value, at + 8);
    else put32(value, at + 8);
  }
  return bytes;
}

const size = [
  [0x0100, 3, 640],
  [0x0101, 4, 480],
] as const;

describe('a picture in any form that the desk takes', () => {
  const anyFacts = (bytes: Uint8Array) => {
    const read = readAnyImage(bytes);
    return read.ok
      ? `${read.value.type} ${read.value.width}×${read.value.height}`
      : read.error.what;
  };

  it.each([
    ['a TIFF, little-endian', tiffHead('II', size), 'TIFF 640×480'],
    ['a TIFF, big-endian', tiffHead('MM', size), 'TIFF 640×480'],
    ['a HEIC photo', avifHead([[4032, 3024]], 0, 'heic'), 'HEIC 4032×3024'],
    ['a HEIC photo on its side', avifHead([[4032, 3024]], 1, 'heic'), 'HEIC 3024×4032'],
    ['an AVIF', avifHead([[1204, 800]]), 'image/avif 1204×800'],
    ['a JPEG', jpegHead(640, 480), 'image/jpeg 640×480'],
    [
      'a TIFF too large to draw',
      tiffHead('II', [
        [0x0100, 4, 40_000],
        [0x0101, 4, 10],
      ]),
      'The picture is 40000 × 10 pixels, more than the desk takes.',
    ],
    [
      'a TIFF without size',
      tiffHead('II', []),
      'The picture does not say its size: it is damaged.',
    ],
    ['a cut TIFF', tiffHead('II', size).subarray(0, 20), 'The TIFF file is damaged or cut short.'],
    ['a DNG', tiffHead('II', [...size, [0xc612, 4, 0x0401]]), 'This is a camera raw file (DNG).'],
    [
      "a camera's small picture before the sensor's values",
      tiffHead('MM', [[0x00fe, 4, 1], ...size, [0x014a, 4, 200]]),
      'This is a camera raw file (NEF or the like).',
    ],
    [
      "a sensor's own values",
      tiffHead('II', [...size, [0x0106, 3, 32_803]]),
      'This is a camera raw file (NEF or the like).',
    ],
    [
      'a CR2',
      Buffer.from('II*\0\x10\0\0\0CR\x02\0', 'latin1'),
      'This is a camera raw file (Canon CR2).',
    ],
    [
      'a CR3',
      Buffer.from('\0\0\0\x18ftypcrx \0', 'latin1'),
      'This is a camera raw file (Canon CR3).',
    ],
    ['an RAF', Buffer.from('FUJIFILMCCD-RAW 0201'), 'This is a camera raw file (Fujifilm RAF).'],
    ['a BigTIFF', Buffer.from('II+\0\x08\0\0\0', 'latin1'), 'This is a BigTIFF file.'],
  ])('is known by its head: %s', (_what, bytes, expected) => {
    expect(anyFacts(bytes)).toBe(expected);
  });

  it('answers for any head that was cut or changed', () => {
    const heads = [tiffHead('II', size), tiffHead('MM', size), avifHead([[3, 4]], 1, 'heic')];
    fc.assert(
      fc.property(
        fc.constantFrom(...heads),
        fc.nat(60),
        fc.nat(200),
        fc.integer({ min: 0, max: 255 }),
        (head, cut, at, byte) => {
          const bytes = Buffer.from(head.subarray(0, Math.max(1, head.length - cut)));
          bytes[at % bytes.length] = byte;
          expect(anyFacts(bytes)).toBeTypeOf('string');
        },
      ),
      { numRuns: 2000 },
    );
  });
});
