import { latin1, standsAt, viewOf } from '../bytes';
import { EXIF_HEAD } from './jpeg-blocks';
import type { PhotoBlocks } from './photo-blocks';

/** A WebP's metadata: the chunks "EXIF" and "XMP " (RFC 9649, 2.7.1.5). Null for no WebP. */
export function webpBlocks(bytes: Uint8Array): PhotoBlocks | null {
  if (!standsAt(bytes, 'RIFF') || !standsAt(bytes, 'WEBP', 8)) return null;
  const exif: Uint8Array[] = [];
  const xmp: Uint8Array[] = [];
  const view = viewOf(bytes);
  let at = 12;
  while (at + 8 <= bytes.length) {
    const size = view.getUint32(at + 4, true);
    const body = bytes.subarray(at + 8, at + 8 + size);
    const type = latin1(bytes, at, 4);
    // Some writers keep the head of a JPEG's segment before the block.
    if (type === 'EXIF') exif.push(standsAt(body, EXIF_HEAD) ? body.subarray(6) : body);
    if (type === 'XMP ') xmp.push(body);
    at += 8 + size + (size % 2);
  }
  const faults = at > bytes.length + 1 ? ['The WebP file is cut short or damaged.'] : [];
  return { exif, iim: [], xmp, faults };
}
