import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { photoRead } from '@shared/photo/photo-read';
import { readPhotoData } from '@shared/photo/read-photo-data';
import { workOf } from '../growth';
import { goldenPhotos } from './golden-photos';

/** Reads with less than a second of work and gives a result of the right form. */
function read(bytes: Uint8Array) {
  let result: unknown;
  const work = workOf(() => {
    result = readPhotoData(bytes);
  });
  expect(work).toBeLessThan(1000);
  return photoRead.parse(result);
}

const latin = (words: string) => Buffer.from(words, 'latin1');
function jpeg(...segments: (readonly [marker: number, body: Buffer])[]): Uint8Array {
  const parts = segments.map(([marker, body]) => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(body.length + 2, 2);
    return Buffer.concat([head, body]);
  });
  return new Uint8Array(
    Buffer.concat([Buffer.from([0xff, 0xd8]), ...parts, Buffer.from([0xff, 0xd9])]),
  );
}
/** A WebP may hold a packet of any size in one piece. */
function webp(packet: string): Uint8Array {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(Buffer.byteLength(packet));
  return new Uint8Array(
    Buffer.concat([latin('RIFF\0\0\0\0WEBPXMP '), size, Buffer.from(packet), Buffer.alloc(1)]),
  );
}
const photos = goldenPhotos();
const RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';
const DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
const packet = (inner: string) =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${RDF}><rdf:Description ${DC}>${inner}</rdf:Description></rdf:RDF></x:xmpmeta>`;

describe('hostile files', () => {
  it.each(['png', 'webp', 'gif', 'tif', 'avif', 'heic', 'jpg'])(
    'a %s cut at any byte gives an answer',
    (type) => {
      const richest = photos
        .filter((photo) => photo.type === type)
        .toSorted((a, b) => b.facts.length - a.facts.length);
      for (const { bytes } of richest.slice(0, 1))
        for (let cut = 0; cut < bytes.length; cut += 1) read(bytes.subarray(0, cut));
    },
  );

  it('any bytes, and any golden photo with some changed, give an answer', () => {
    const change = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }));
    const changed = fc
      .tuple(fc.constantFrom(...photos), fc.array(change, { minLength: 1, maxLength: 8 }))
      .map(([{ bytes }, changes]) => {
        const copy = bytes.slice();
        for (const [at, byte] of changes) copy[at % copy.length] = byte;
        return copy;
      });
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), changed), (bytes) => {
        read(bytes);
      }),
      { numRuns: 1500 },
    );
  });

  it('10 MB of XMP are left unread, and the desk is told', () => {
    const { facts, faults } = read(
      webp(packet(`<dc:description>${'x'.repeat(1e7)}</dc:description>`)),
    );
    expect([facts, faults]).toEqual([
      [],
      ['The XMP data are over 2 MB, so they were left unread.'],
    ]);
  });

  it.each([
    ['nested tags', '<a>'.repeat(600_000)],
    ['open brackets', '<'.repeat(2_000_000)],
    ['attributes', `<a ${Array.from({ length: 150_000 }, (_, at) => `b${at}="1"`).join(' ')}/>`],
    ['empty tags', '<a/>'.repeat(500_000)],
    ['tags at the limit', `${'<a>'.repeat(9_000)}${'</a>'.repeat(9_000)}`],
    ['open brackets at the limit', '<'.repeat(19_000)],
    ['unclosed comments', '<!--'.repeat(19_000)],
    ['character references', '&#65;'.repeat(400_000)],
    ['properties within properties', `${'<dc:a>'.repeat(9000)}${'</dc:a>'.repeat(9000)}`],
    [
      'structures within lists',
      `<dc:a>${'<rdf:Bag><rdf:li>'.repeat(4900)}${'</rdf:li></rdf:Bag>'.repeat(4900)}</dc:a>`,
    ],
    [
      'many values',
      `<dc:subject><rdf:Bag>${'<rdf:li>a</rdf:li>'.repeat(9000)}</rdf:Bag></dc:subject>`,
    ],
    ['one long attribute', `<a b="${'x'.repeat(1_900_000)}`],
    ['processing instructions', '<?xpacket '.repeat(19_000)],
  ])('XMP of %s takes no time', (_what, inner) => {
    read(webp(packet(inner)));
  });

  it('entities are never expanded', () => {
    const laughs = Array.from(
      { length: 9 },
      (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
    );
    const bomb = `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs.join('')}]>${packet('<dc:description>&l9;</dc:description>')}`;
    const { facts, faults } = read(webp(bomb));
    expect(facts).toEqual([]);
    expect(faults[0]).toContain('declare entities');
  });

  it.each([
    ['a length past the end', '\x1c\x02\x78\x7f\xffQuay'],
    ['a length of 4 GB', '\x1c\x02\x78\x80\x04\xff\xff\xff\xffQuay'],
    ['a length whose own length lies', '\x1c\x02\x78\xff\xffQuay'],
    ['nothing after the mark', '\x1c\x02'],
  ])('IIM with %s is told of, and what came before is kept', (_what, lie) => {
    const block = latin(`\x1c\x02\x69\0\x04Quay${lie}`);
    const size = Buffer.from([0, 0, 0, block.length]);
    const file = jpeg([
      0xed,
      Buffer.concat([latin('Photoshop 3.0\x008BIM\x04\x04\0\0'), size, block]),
    ]);
    const { facts, faults } = read(file);
    expect(facts.map(({ value }) => value)).toEqual(['Quay']);
    expect(faults).toEqual([
      'The IPTC data are damaged or cut short; what could be read was kept.',
    ]);
  });

  it('directories that point at each other end', () => {
    const entry = (tag: number, at: number) => [tag >> 8, tag & 255, 0, 4, 0, 0, 0, 1, 0, 0, 0, at];
    const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 2];
    tiff.push(...entry(0x8769, 8), ...entry(0x8825, 8), 0, 0, 0, 8);
    const { facts } = read(jpeg([0xe1, Buffer.concat([latin('Exif\0\0'), Buffer.from(tiff)])]));
    expect(facts).toEqual([]);
  });

  it('a tag that claims 4 GB is told of', () => {
    const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1];
    tiff.push(1, 0x0e, 0, 2, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 8, 0, 0, 0, 0);
    const { facts, faults } = read(
      jpeg([0xe1, Buffer.concat([latin('Exif\0\0'), Buffer.from(tiff)])]),
    );
    expect([facts, faults.length]).toEqual([[], 1]);
  });
});
