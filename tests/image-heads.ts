/** Heads of image files, as short as their formats allow: enough to tell type and size, not to be drawn. */

const big16 = (value: number) => Buffer.from([value >> 8, value & 0xff]);
const big32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

function segment(marker: number, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0xff, marker]), big16(body.length + 2), body]);
}

/** An EXIF block with one entry, the orientation. */
export function exif(orientation: number, order: 'II' | 'MM' = 'II'): Buffer {
  const tiff = Buffer.alloc(8 + 2 + 12 + 4);
  const little = order === 'II';
  const put16 = (value: number, at: number) =>
    little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const put32 = (value: number, at: number) =>
    little ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  tiff.write(order, 0, 'latin1');
  put16(42, 2);
  put32(8, 4);
  put16(1, 8);
  put16(0x0112, 10);
  put16(3, 12);
  put32(1, 14);
  put16(orientation, 18);
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]));
}

/** A JPEG's head; `before` stands between the start and the frame. */
export function jpegHead(
  width: number,
  height: number,
  before: Buffer = Buffer.alloc(0),
  frame = 0xc0,
): Buffer {
  const frameBody = Buffer.concat([
    Buffer.from([8]),
    big16(height),
    big16(width),
    Buffer.from([3, 1, 0x22, 0]),
  ]);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), before, segment(frame, frameBody)]);
}

export function pngHead(width: number, height: number): Buffer {
  const head = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    head,
    big32(13),
    Buffer.from('IHDR'),
    big32(width),
    big32(height),
    Buffer.from([8, 6, 0, 0, 0]),
  ]);
}

export function gifHead(width: number, height: number, version = 'GIF89a'): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt16LE(width, 0);
  size.writeUInt16LE(height, 2);
  return Buffer.concat([Buffer.from(version), size, Buffer.from([0, 0, 0])]);
}

/** A WebP's head in one of its three forms. */
export function webpHead(kind: 'VP8 ' | 'VP8L' | 'VP8X', width: number, height: number): Buffer {
  const body = Buffer.alloc(18);
  if (kind === 'VP8 ') {
    body.set([0x30, 0x01, 0x00, 0x9d, 0x01, 0x2a], 0);
    body.writeUInt16LE(width, 6);
    body.writeUInt16LE(height, 8);
  } else if (kind === 'VP8L') {
    body[0] = 0x2f;
    body.writeUInt32LE(((width - 1) | ((height - 1) << 14)) >>> 0, 1);
  } else {
    body.writeUIntLE(width - 1, 4, 3);
    body.writeUIntLE(height - 1, 7, 3);
  }
  return Buffer.concat([
    Buffer.from('RIFF\0\0\0\0WEBP', 'latin1'),
    Buffer.from(kind),
    Buffer.from([18, 0, 0, 0]),
    body,
  ]);
}

function box(type: string, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([big32(body.length + 8), Buffer.from(type), body]);
}

/** An AVIF's head with these spatial extents (a grid has one for its tiles too), turned by quarter turns. */
export function avifHead(
  extents: readonly (readonly [number, number])[],
  quarterTurns = 0,
  brand = 'avif',
): Buffer {
  const properties = extents.map(([width, height]) =>
    box('ispe', big32(0), big32(width), big32(height)),
  );
  if (quarterTurns > 0) properties.push(box('irot', Buffer.from([quarterTurns])));
  const meta = box(
    'meta',
    big32(0),
    box('hdlr', big32(0)),
    box('iprp', box('ipco', ...properties)),
  );
  return Buffer.concat([
    box('ftyp', Buffer.from(brand), big32(0), Buffer.from('mif1miaf')),
    meta,
    box('mdat', Buffer.alloc(4)),
  ]);
}
