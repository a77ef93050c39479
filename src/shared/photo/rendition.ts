import type { MediaRecord } from '../story/story';

/** A rectangle in whole pixels of the upright original. */
export interface PixelRect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** One size of a picture, as a file to be made: what is cut out of the original, and how large it comes out. */
export interface Rendition {
  readonly cut: PixelRect;
  /** Pixels of the file; never more than those of `cut`. */
  readonly width: number;
  readonly height: number;
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp';
}

/** What renditions of a file are made as: photographs of any form become JPEG, drawings with sharp edges stay PNG. */
export function renditionType(type: MediaRecord['type']): Rendition['type'] | null {
  switch (type) {
    case 'image/jpeg':
    case 'image/avif':
      return 'image/jpeg';
    case 'image/png':
    case 'image/webp':
      return type;
    // A GIF may move: it runs as it is.
    case 'image/gif':
    case 'audio/mpeg':
      return null;
  }
}
