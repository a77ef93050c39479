import { joined, standsAt } from '../bytes';
import { gifParts } from './gif-parts';
import { NO_BLOCKS, type PhotoBlocks } from './photo-blocks';

const XMP_APPLICATION = 'XMP DataXMP';
const CUT_SHORT = 'The GIF file is cut short or damaged.';

/**
 * A GIF's metadata: the application extension "XMP DataXMP", whose packet stands bare in the file, followed
 * by a trailer of 258 bytes on which readers of sub-blocks land safely (XMP part 3, 1.1.2). Null for no GIF.
 */
export function gifBlocks(bytes: Uint8Array): PhotoBlocks | null {
  if (!standsAt(bytes, 'GIF87a') && !standsAt(bytes, 'GIF89a')) return null;
  const parts = gifParts(bytes);
  const xmp = parts
    .filter(
      ({ kind, label, from }) =>
        kind === 'extension' && label === 0xff && standsAt(bytes, XMP_APPLICATION, from + 3),
    )
    .map(({ from, to }) => packetOf(bytes.subarray(from + 14, to)));
  const isWhole = parts.at(-1)?.kind === 'end';
  return { ...NO_BLOCKS, xmp, ...(isWhole ? {} : { faults: [CUT_SHORT] }) };
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
