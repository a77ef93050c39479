import { walkBoxes } from './boxes';
import { ascii, viewOf, type ImageFacts } from './image-facts';

/** AVIF: the largest spatial extent is the whole picture (tiles of a grid have their own), turned by `irot`. */
export function readAvif(bytes: Uint8Array): ImageFacts | null {
  return hasBrand(bytes, AVIF) ? { type: 'image/avif', ...uprightSize(bytes) } : null;
}

/** HEIC, the same boxes around HEVC: its size upright; null for what is none. */
export function readHeic(
  bytes: Uint8Array,
): { readonly width: number; readonly height: number } | null {
  return hasBrand(bytes, HEIC) && !hasBrand(bytes, AVIF) ? uprightSize(bytes) : null;
}

const AVIF = /avif|avis/u;
const HEIC = /heic|heix|heim|heis|hevc|hevx|mif1|msf1/u;

function hasBrand(bytes: Uint8Array, brands: RegExp): boolean {
  if (bytes.length < 16 || ascii(bytes, 4, 4) !== 'ftyp') return false;
  return brands.test(ascii(bytes, 8, Math.min(viewOf(bytes).getUint32(0), 256) - 8));
}

function uprightSize(bytes: Uint8Array): { width: number; height: number } {
  let [width, height, onItsSide] = [0, 0, false];
  walkBoxes(bytes, (type, body) => {
    if (type === 'irot' && body.length > 0) onItsSide = viewOf(body).getUint8(0) % 2 === 1;
    if (type !== 'ispe' || body.length < 12) return;
    const extent = [viewOf(body).getUint32(4), viewOf(body).getUint32(8)] as const;
    if (extent[0] * extent[1] > width * height) [width, height] = extent;
  });
  return onItsSide ? { width: height, height: width } : { width, height };
}
