import { joined, standsAt } from './bytes';
import { gifParts, gifStart, type GifPart } from './containers/gif-parts';

/** Applications whose extension says how often the pictures run: all others are metadata. */
const LOOPS = ['NETSCAPE2.0', 'ANIMEXTS1.0'];

/** The byte that ends a GIF. */
const END = 0x3b;

/**
 * A GIF without what it says of itself: comments, XMP with the camera's place, and whatever stands behind
 * its end. Its pictures and their times are untouched. One that lacks its end gets it; what is no GIF
 * comes back as it is.
 */
export function stripGifData(bytes: Uint8Array): Uint8Array {
  if (!standsAt(bytes, 'GIF8')) return bytes;
  const parts = gifParts(bytes).filter(({ kind }) => kind !== 'end');
  if (!parts.some(({ kind }) => kind === 'image')) return bytes;
  return joined([
    bytes.subarray(0, gifStart(bytes)),
    ...parts.filter((part) => runs(bytes, part)).map(({ from, to }) => bytes.subarray(from, to)),
    Uint8Array.of(END),
  ]);
}

function runs(bytes: Uint8Array, { kind, label, from }: GifPart): boolean {
  if (kind !== 'extension') return true;
  if (label === 0xff) return LOOPS.some((name) => standsAt(bytes, name, from + 3));
  return label !== 0xfe;
}
