import { writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';

/** A colour as red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Writes a real picture, a PNG of that size in pixels, painted point by point. */
export function writePicture(
  file: string,
  size: readonly [width: number, height: number],
  paint: (x: number, y: number) => Colour,
): void {
  writeFileSync(file, picturePng(size, paint));
}

/** The bytes of the same. */
export function picturePng(
  [width, height]: readonly [width: number, height: number],
  paint: (x: number, y: number) => Colour,
): Buffer {
  const rows = Array.from({ length: height }, (_, y) =>
    Buffer.from([0, ...Array.from({ length: width }, (_unused, x) => paint(x, y)).flat()]),
  );
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits, true colour.
  head.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A quay under a low sun, 3:2: something to look at in a story. */
export function paintQuay(x: number, y: number): Colour {
  const [left, down] = [x / 900, y / 600];
  const glow = Math.max(0, 1 - Math.hypot((left - 0.68) * 1.5, down - 0.46) * 2.2);
  if (down < 0.52) return [96 + glow * 150, 112 + glow * 96 + down * 40, 132 + down * 40];
  const quay = 0.62 + (1 - left) * 0.3;
  if (down > quay) return [70 + left * 24, 66 + left * 20, 62 + left * 18];
  const ripple = Math.sin(y * 0.9 + Math.sin(x * 0.05) * 3) * 9;
  return [78 + ripple + glow * 120, 96 + ripple + glow * 80, 112 + ripple];
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, sum]);
}

/** The checksum of PNG chunks (ISO 3309); Node's own came after version 20. */
function crc32(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
