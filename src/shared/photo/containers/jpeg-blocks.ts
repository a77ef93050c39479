import { joined, latin1, standsAt, viewOf } from '../bytes';
import { jpegParts } from './jpeg-segments';
import { BLOCK_MAX, type PhotoBlocks } from './photo-blocks';

export const EXIF_HEAD = 'Exif\0\0';
export const XMP_HEAD = 'http://ns.adobe.com/xap/1.0/\0';
const EXTENSION_HEAD = 'http://ns.adobe.com/xmp/extension/\0';
export const PHOTOSHOP_HEAD = 'Photoshop 3.0\0';

/** A JPEG's metadata: APP1 with EXIF or XMP (and its extension), APP13 with Photoshop's resources. Null for no JPEG. */
export function jpegBlocks(bytes: Uint8Array): PhotoBlocks | null {
  const parts = jpegParts(bytes);
  if (parts === null) return null;
  const bodies = (marker: number, head: string): Uint8Array[] =>
    parts.segments
      .filter((segment) => segment.marker === marker && standsAt(segment.body, head))
      .map(({ body }) => body.subarray(head.length));
  const resources = bodies(0xed, PHOTOSHOP_HEAD);
  const extension = extendedXmp(bodies(0xe1, EXTENSION_HEAD));
  return {
    exif: bodies(0xe1, EXIF_HEAD).slice(0, 1),
    // A resource may run on in the next segment.
    iim: resources.length === 0 ? [] : [joined(resources)],
    xmp: [...bodies(0xe1, XMP_HEAD).slice(0, 4), ...extension.packets],
    faults: [
      ...(parts.whole ? [] : ['The JPEG file is cut short or damaged.']),
      ...extension.faults,
    ],
  };
}

/** What did not fit into one segment: each piece has a name of 32 bytes, the whole size and its own offset (XMP part 3, 1.1.3.1). */
function extendedXmp(pieces: readonly Uint8Array[]): Pick<PhotoBlocks, 'faults'> & {
  readonly packets: readonly Uint8Array[];
} {
  const whole = pieces.filter(({ length }) => length >= 40);
  const [first] = whole;
  if (first === undefined) return { packets: [], faults: [] };
  const size = viewOf(first).getUint32(32);
  const name = latin1(first, 0, 32);
  const own = whole.filter((piece) => latin1(piece, 0, 32) === name);
  const held = own.reduce((sum, { length }) => sum + length - 40, 0);
  if (size > BLOCK_MAX || held !== size)
    return { packets: [], faults: ['A part of the XMP data is missing or damaged.'] };
  const packet = new Uint8Array(size);
  for (const piece of own) {
    const offset = viewOf(piece).getUint32(36);
    if (offset + piece.length - 40 > size)
      return { packets: [], faults: ['A part of the XMP data is missing or damaged.'] };
    packet.set(piece.subarray(40), offset);
  }
  return { packets: [packet], faults: [] };
}
