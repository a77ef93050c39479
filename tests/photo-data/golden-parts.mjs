// @ts-check
/** What the golden photos are made of: empty pictures in every container, and bytes that exiftool does not write. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Vips from 'wasm-vips';

const folder = mkdtempSync(join(tmpdir(), 'golden-'));

/** Pictures of 8 × 8 pixels without any metadata, by the ending of their names. */
export async function emptyPictures() {
  const vips = await Vips();
  const grey = vips.Image.grey(8, 8, { uchar: true });
  const image = grey.bandjoin([grey, grey]).copy({ interpretation: 'srgb' });
  /** @type {Record<string, Buffer>} */
  const made = {};
  for (const [ending, options] of [
    ['jpg', '[Q=50,strip=true]'],
    ['png', '[strip=true]'],
    ['webp', '[Q=20,strip=true]'],
    ['gif', ''],
    ['tif', '[strip=true]'],
    ['avif', '[strip=true]'],
  ])
    made[String(ending)] = Buffer.from(image.writeToBuffer(`.${ending}${options}`));
  const png = join(folder, 'empty.png');
  // Below 64 pixels the encoder of heif-enc gives up.
  writeFileSync(png, image.resize(8, { kernel: 'nearest' }).writeToBuffer('.png[strip=true]'));
  execFileSync('heif-enc', ['-q', '10', png, '-o', join(folder, 'empty.heic')]);
  made['heic'] = readFileSync(join(folder, 'empty.heic'));
  return made;
}

/**
 * Lets exiftool write its arguments into a picture.
 * @param {Buffer} picture @param {string} ending @param {readonly string[]} args
 */
export function tagged(picture, ending, args) {
  const file = join(folder, `photo.${ending}`);
  writeFileSync(file, picture);
  const list = join(folder, 'arguments.txt');
  const all = ['-q', '-m', '-overwrite_original', '-api', 'Compact=NoPadding,NoIndent', ...args];
  writeFileSync(list, [...all, file].join('\n'));
  execFileSync('exiftool', ['-@', list]);
  return readFileSync(file);
}

/** @param {number} marker @param {Buffer} body */
function segment(marker, body) {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** Puts a segment behind a JPEG's first two bytes. @param {Buffer} jpeg @param {number} marker @param {Buffer} body */
export function withSegment(jpeg, marker, body) {
  return Buffer.concat([jpeg.subarray(0, 2), segment(marker, body), jpeg.subarray(2)]);
}

/** @param {Buffer} jpeg @param {string} rdf inner XML of rdf:RDF */
export function withXmp(jpeg, rdf) {
  const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${rdf}</rdf:RDF></x:xmpmeta>`;
  return withSegment(jpeg, 0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${packet}`));
}

/**
 * An IIM block of our own bytes in Photoshop's resource.
 * @param {Buffer} jpeg @param {readonly (readonly [record: number, dataset: number, value: Buffer])[]} datasets
 */
export function withIim(jpeg, datasets) {
  const block = Buffer.concat(
    datasets.map(([record, dataset, value]) => {
      const head = Buffer.from([0x1c, record, dataset, 0, 0]);
      head.writeUInt16BE(value.length, 3);
      return Buffer.concat([head, value]);
    }),
  );
  const size = Buffer.alloc(4);
  size.writeUInt32BE(block.length);
  const padding = Buffer.alloc(block.length % 2);
  const resource = [
    Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0', 'latin1'),
    size,
    block,
    padding,
  ];
  return withSegment(jpeg, 0xed, Buffer.concat(resource));
}

/** An EXIF block of one ASCII tag. @param {Buffer} jpeg @param {number} tag @param {Buffer} text @param {'II' | 'MM'} order */
export function withExif(jpeg, tag, text, order) {
  const tiff = Buffer.alloc(26);
  const little = order === 'II';
  /** @param {number} value @param {number} at */
  const put16 = (value, at) =>
    little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  /** @param {number} value @param {number} at */
  const put32 = (value, at) =>
    little ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  tiff.write(order, 0, 'latin1');
  put16(42, 2);
  put32(8, 4);
  put16(1, 8);
  put16(tag, 10);
  put16(2, 12);
  put32(text.length, 14);
  put32(26, 18);
  return withSegment(jpeg, 0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, text]));
}
