import { ascii, viewOf } from './image-facts';

/** What the head of a TIFF says: the size as it is stored, or that it is a camera's raw file, and whose. */
export type TiffFacts =
  | { readonly raw: null; readonly width: number; readonly height: number }
  | { readonly raw: string };

/** Tags of TIFF 6.0, TIFF/EP (ISO 12234-2) and DNG 1.7. */
const TAG = {
  subfileType: 0x00fe,
  width: 0x0100,
  height: 0x0101,
  photometric: 0x0106,
  subdirectories: 0x014a,
  dngVersion: 0xc612,
} as const;

/** Photometric interpretations of a sensor's own values: colour filter array, and LinearRaw. */
const SENSOR_VALUES: ReadonlySet<number | undefined> = new Set([32803, 34892]);
/** A directory has 65,535 entries at most; no picture's first one has more than this. */
const ENTRIES_MAX = 1000;

/** Whether it starts as TIFF does, in either byte order. */
export function isTiff(bytes: Uint8Array): boolean {
  return /^(II\*\0|MM\0\*)/u.test(ascii(bytes, 0, 4));
}

/** Reads the first directory of a TIFF; null for what is none, or is cut. Raw files are TIFF too, and are told by their tags. */
export function readTiff(bytes: Uint8Array): TiffFacts | null {
  if (!isTiff(bytes)) return null;
  if (ascii(bytes, 8, 2) === 'CR') return { raw: 'Canon CR2' };
  const tags = readDirectory(viewOf(bytes), bytes[0] === 0x49);
  if (tags === null) return null;
  if (tags.has(TAG.dngVersion)) return { raw: 'DNG' };
  // A camera puts a small picture first and the sensor's values in a directory below it (NEF, ARW).
  const smallFirst = tags.get(TAG.subfileType) === 1 && tags.has(TAG.subdirectories);
  if (smallFirst || SENSOR_VALUES.has(tags.get(TAG.photometric))) return { raw: 'NEF or the like' };
  return { raw: null, width: tags.get(TAG.width) ?? 0, height: tags.get(TAG.height) ?? 0 };
}

/** The first value of each tag that stands in its entry itself: a short (3) or a long (4); others as 0. */
function readDirectory(view: DataView, little: boolean): ReadonlyMap<number, number> | null {
  if (view.byteLength < 8) return null;
  const start = view.getUint32(4, little);
  if (start + 2 > view.byteLength) return null;
  const entries = Math.min(view.getUint16(start, little), ENTRIES_MAX);
  const tags = new Map<number, number>();
  for (let index = 0; index < entries; index += 1) {
    const at = start + 2 + index * 12;
    if (at + 12 > view.byteLength) return null;
    const form = view.getUint16(at + 2, little);
    const value =
      form === 3 ? view.getUint16(at + 8, little) : form === 4 ? view.getUint32(at + 8, little) : 0;
    tags.set(view.getUint16(at, little), value);
  }
  return tags;
}
