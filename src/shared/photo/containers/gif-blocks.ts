import { joined, standsAt } from '../bytes';
import { NO_BLOCKS, type PhotoBlocks } from './photo-blocks';

const XMP_APPLICATION = 'XMP DataXMP';
const CUT_SHORT = 'The GIF file is cut short or damaged.';

/**
 * A GIF's metadata: the application extension "XMP DataXMP", whose packet stands bare in the file, followed
 * by a trailer of 258 bytes on which readers of sub-blocks land safely (XMP part 3, 1.1.2). Null for no GIF.
 */
export function gifBlocks(bytes: Uint8Array): PhotoBlocks | null {
  if (!standsAt(bytes, 'GIF87a') && !standsAt(bytes, 'GIF89a')) return null;
  const xmp: Uint8Array[] = [];
  let at = 13 + colourTable(bytes[10] ?? 0);
  while (at < bytes.length) {
    const kind = bytes[at];
    if (kind === 0x3b) return { ...NO_BLOCKS, xmp };
    if (kind === 0x2c) {
      const data = at + 10 + colourTable(bytes[at + 9] ?? 0) + 1;
      at = afterBlocks(bytes, data);
    } else if (kind === 0x21) {
      const end = afterBlocks(bytes, at + 2);
      if (bytes[at + 1] === 0xff && standsAt(bytes, XMP_APPLICATION, at + 3))
        xmp.push(packetOf(bytes.subarray(at + 14, end)));
      at = end;
    } else break;
  }
  return { ...NO_BLOCKS, xmp, faults: [CUT_SHORT] };
}

/** Bytes of a colour table by its flags: a bit for whether it is there, three for its size. */
function colourTable(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

/** The place behind a row of sub-blocks, each with its length before it; an empty one ends it. */
function afterBlocks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0);
  return at + 1;
}

/** The packet without its trailer (0x01, then 0xff down to 0x00, then 0x00), or out of plain sub-blocks, as some write it. */
function packetOf(body: Uint8Array): Uint8Array {
  const trailer = body.length - 258;
  if (trailer >= 0 && body[trailer] === 0x01 && body[trailer + 1] === 0xff)
    return body.subarray(0, trailer);
  const parts: Uint8Array[] = [];
  let at = 0;
  while (at < body.length && body[at] !== 0) {
    const length = body[at] ?? 0;
    parts.push(body.subarray(at + 1, at + 1 + length));
    at += 1 + length;
  }
  return joined(parts);
}
