import { standsAt } from '../bytes';
import { convertedForm } from '../converted-form';
import { gifBlocks } from './gif-blocks';
import { jpegBlocks } from './jpeg-blocks';
import { NO_BLOCKS, type PhotoBlocks } from './photo-blocks';
import { pngBlocks } from './png-blocks';
import { webpBlocks } from './webp-blocks';

/** Finds the metadata of a JPEG, PNG, WebP, GIF, TIFF, HEIC or AVIF by its bytes; none in anything else. */
export function findBlocks(bytes: Uint8Array): PhotoBlocks {
  return (
    jpegBlocks(bytes) ??
    pngBlocks(bytes) ??
    webpBlocks(bytes) ??
    gifBlocks(bytes) ??
    // The reader of EXIF finds its own way through these: their metadata lie among tags and items.
    (convertedForm(bytes) === 'TIFF' || standsAt(bytes, 'ftyp', 4)
      ? { ...NO_BLOCKS, exif: [bytes] }
      : NO_BLOCKS)
  );
}
