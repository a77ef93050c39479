import { ascii, viewOf, type ImageFacts } from './image-facts';

/** Boxes that hold boxes, on the way to the image's properties (ISO/IEC 23008-12); `meta` has a version before them. */
const CONTAINERS: Readonly<Record<string, number>> = { meta: 4, iprp: 0, ipco: 0 };
const DEPTH_MAX = 4;

interface Properties {
  width: number;
  height: number;
  onItsSide: boolean;
}

/** AVIF: the largest spatial extent is the whole picture (tiles of a grid have their own), turned by `irot`. */
export function readAvif(bytes: Uint8Array): ImageFacts | null {
  if (bytes.length < 16 || ascii(bytes, 4, 4) !== 'ftyp') return null;
  const brands = ascii(bytes, 8, Math.min(viewOf(bytes).getUint32(0), 256) - 8);
  if (!/avif|avis/u.test(brands)) return null;
  const found: Properties = { width: 0, height: 0, onItsSide: false };
  readBoxes(bytes, 0, found);
  const { width, height, onItsSide } = found;
  return {
    type: 'image/avif',
    width: onItsSide ? height : width,
    height: onItsSide ? width : height,
  };
}

function readBoxes(bytes: Uint8Array, depth: number, found: Properties): void {
  const view = viewOf(bytes);
  let at = 0;
  while (at + 8 <= bytes.length) {
    const size = view.getUint32(at);
    const type = ascii(bytes, at + 4, 4);
    // 0 is "to the end", 1 has a 64-bit size: neither stands before a picture's properties.
    const end = size < 8 ? bytes.length : Math.min(at + size, bytes.length);
    const head = CONTAINERS[type];
    if (head !== undefined && depth < DEPTH_MAX)
      readBoxes(bytes.subarray(at + 8 + head, end), depth + 1, found);
    if (type === 'ispe' && at + 20 <= end) takeExtent(view, at, found);
    if (type === 'irot' && at + 9 <= end) found.onItsSide = view.getUint8(at + 8) % 2 === 1;
    at = end;
  }
}

function takeExtent(view: DataView, at: number, found: Properties): void {
  const width = view.getUint32(at + 12);
  const height = view.getUint32(at + 16);
  if (width * height <= found.width * found.height) return;
  found.width = width;
  found.height = height;
}
