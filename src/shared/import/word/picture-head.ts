import { standsAt, viewOf } from '../../photo/bytes';
import type { MediaRecord } from '../../story/story';

/** What the first bytes of a picture say of it; sizes in pixels, as stored. */
export type PictureHead = Pick<MediaRecord, 'type' | 'width' | 'height'>;

/** Reads type and size of a JPEG, PNG, GIF or WebP; null for every other form and for one that was cut short. */
export function pictureHead(bytes: Uint8Array): PictureHead | null {
  try {
    if (standsAt(bytes, '\x89PNG\r\n\x1a\n')) return png(viewOf(bytes));
    if (standsAt(bytes, 'GIF87a') || standsAt(bytes, 'GIF89a')) return gif(viewOf(bytes));
    if (standsAt(bytes, '\xff\xd8\xff')) return jpeg(viewOf(bytes));
    if (standsAt(bytes, 'RIFF') && standsAt(bytes, 'WEBP', 8)) return webp(bytes, viewOf(bytes));
    return null;
  } catch (fault) {
    // Reading past the end: the picture was cut short.
    if (fault instanceof RangeError) return null;
    throw fault;
  }
}

function png(view: DataView): PictureHead {
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

function gif(view: DataView): PictureHead {
  return { type: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** The first frame header; frames of other kinds (tables, arithmetic coding) have codes between. */
function jpeg(view: DataView): PictureHead | null {
  for (let at = 2; at < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return null;
    const code = view.getUint8(at + 1);
    if (code === 0xff) at += 1;
    else if (code >= 0xc0 && code <= 0xcf && code !== 0xc4 && code !== 0xc8 && code !== 0xcc)
      return { type: 'image/jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    else if (code === 0xda || code === 0xd9) return null;
    else at += 2 + (code === 0x01 || (code >= 0xd0 && code <= 0xd8) ? 0 : view.getUint16(at + 2));
  }
  return null;
}

function webp(bytes: Uint8Array, view: DataView): PictureHead | null {
  const type = 'image/webp';
  if (standsAt(bytes, 'VP8 ', 12))
    return {
      type,
      width: view.getUint16(26, true) & 0x3fff,
      height: view.getUint16(28, true) & 0x3fff,
    };
  if (standsAt(bytes, 'VP8L', 12)) {
    const bits = view.getUint32(21, true);
    return { type, width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (!standsAt(bytes, 'VP8X', 12)) return null;
  const three = (at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
  return { type, width: three(24) + 1, height: three(27) + 1 };
}
