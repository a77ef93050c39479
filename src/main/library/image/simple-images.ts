import { ascii, viewOf, type ImageFacts } from './image-facts';

/** PNG (W3C PNG 11.2.1): the IHDR chunk comes first, right after the signature. */
export function readPng(bytes: Uint8Array): ImageFacts | null {
  if (
    bytes.length < 24 ||
    ascii(bytes, 0, 8) !== '\x89PNG\r\n\x1a\n' ||
    ascii(bytes, 12, 4) !== 'IHDR'
  )
    return null;
  const view = viewOf(bytes);
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** GIF87a and GIF89a: the logical screen. */
export function readGif(bytes: Uint8Array): ImageFacts | null {
  if (bytes.length < 10 || !/^GIF8[79]a$/u.test(ascii(bytes, 0, 6))) return null;
  const view = viewOf(bytes);
  return { type: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** WebP (RFC 9649): lossy, lossless or extended. */
export function readWebp(bytes: Uint8Array): ImageFacts | null {
  if (bytes.length < 30 || ascii(bytes, 0, 4) !== 'RIFF' || ascii(bytes, 8, 4) !== 'WEBP')
    return null;
  const view = viewOf(bytes);
  const size = webpSize(view, ascii(bytes, 12, 4));
  return size === null ? null : { type: 'image/webp', ...size };
}

function webpSize(view: DataView, chunk: string): { width: number; height: number } | null {
  switch (chunk) {
    case 'VP8 ':
      return {
        width: view.getUint16(26, true) & 0x3fff,
        height: view.getUint16(28, true) & 0x3fff,
      };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { width: uint24(view, 24) + 1, height: uint24(view, 27) + 1 };
    default:
      return null;
  }
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}
