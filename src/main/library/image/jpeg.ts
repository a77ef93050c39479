import { ascii, viewOf, type ImageFacts } from './image-facts';

/** Frame headers (ITU T.81, table B.1): C0–CF but for DHT (C4), JPG (C8) and DAC (CC). */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Reads a JPEG's size; an EXIF orientation of 5 to 8 lies on its side, so its sides change places. */
export function readJpeg(bytes: Uint8Array): ImageFacts | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8 || bytes[2] !== 0xff) return null;
  const view = viewOf(bytes);
  let onItsSide = false;
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    // Fill bytes before a marker are allowed (B.1.1.2).
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (length < 2) return null;
    if (isFrame(marker)) return at + 9 <= bytes.length ? frameFacts(view, at, onItsSide) : null;
    if (marker === 0xe1) onItsSide ||= liesOnItsSide(bytes.subarray(at + 4, at + 2 + length));
    at += 2 + length;
  }
  return null;
}

function frameFacts(view: DataView, at: number, onItsSide: boolean): ImageFacts {
  const height = view.getUint16(at + 5);
  const width = view.getUint16(at + 7);
  return {
    type: 'image/jpeg',
    width: onItsSide ? height : width,
    height: onItsSide ? width : height,
  };
}

/** Tag 0x0112 of the first directory of the EXIF block (CIPA DC-008, 4.6.4). */
function liesOnItsSide(block: Uint8Array): boolean {
  if (block.length < 20 || ascii(block, 0, 4) !== 'Exif') return false;
  const tiff = viewOf(block.subarray(6));
  const order = tiff.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return false;
  const little = order === 0x4949;
  const start = tiff.getUint32(4, little);
  if (start + 2 > tiff.byteLength) return false;
  const entries = tiff.getUint16(start, little);
  for (let index = 0; index < entries; index += 1) {
    const entry = start + 2 + index * 12;
    if (entry + 12 > tiff.byteLength) return false;
    if (tiff.getUint16(entry, little) !== 0x0112) continue;
    const orientation = tiff.getUint16(entry + 8, little);
    return orientation >= 5 && orientation <= 8;
  }
  return false;
}
