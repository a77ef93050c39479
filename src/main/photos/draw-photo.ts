import { err, ok, type Result } from '@shared/result/result';
import type { ForeignImage, ImageRefusal } from '../library/image/read-image';
import type { ImageFacts } from '../library/image/image-facts';
import { drawHeic } from './draw-heic';
import {
  openPicture,
  uprightInSrgb,
  uprightSize,
  type DrawnForm,
  type Shrink,
} from './open-picture';
import { decoderRefusal } from './decoder-refusal';
import type { Studio, Vips } from './vips';
import { writeConverted, writePreview } from './write-picture';

/** Longest side of a preview, in pixels. */
const PREVIEW_SIDE = 1600;

/** What was drawn of a file. Sizes in pixels, upright. */
export interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly preview: Uint8Array;
  /** The JPEG that stands for a TIFF or HEIC; null where the file itself is kept. */
  readonly converted: Uint8Array | null;
}

/** Draws the whole of a picture, small, which proves that it can be drawn; TIFF and HEIC become a JPEG first. */
export function drawPhoto(
  { use }: Studio,
  bytes: Uint8Array,
  image: ImageFacts | ForeignImage,
): Result<Drawn, ImageRefusal> {
  const { type } = image;
  try {
    if (type !== 'TIFF' && type !== 'HEIC')
      return ok({ ...use((vips) => drawPreview(vips, bytes, type)), converted: null });
    const converted = use((vips) => convert(vips, bytes, type));
    return ok({ ...use((vips) => drawPreview(vips, converted, 'image/jpeg')), converted });
  } catch (fault) {
    const refusal = decoderRefusal(fault, bytes, type);
    if (refusal === null) throw fault;
    return err(refusal);
  }
}

function drawPreview(vips: Vips, bytes: Uint8Array, form: DrawnForm): Omit<Drawn, 'converted'> {
  const whole = openPicture(vips, bytes, form);
  const size = uprightSize(whole);
  const shrink = form === 'image/jpeg' ? previewShrink(Math.max(size.width, size.height)) : 1;
  const lines = shrink === 1 ? whole : openPicture(vips, bytes, form, shrink);
  const small = lines.thumbnailImage(PREVIEW_SIDE, {
    height: PREVIEW_SIDE,
    size: 'down',
    output_profile: 'srgb',
    intent: 'relative',
  });
  return { ...size, preview: writePreview(small) };
}

/** Leaves half as many pixels again as the preview has, for the finer scaling after it. */
function previewShrink(longSide: number): Shrink {
  const spare = longSide / (PREVIEW_SIDE * 1.5);
  return spare >= 8 ? 8 : spare >= 4 ? 4 : spare >= 2 ? 2 : 1;
}

/** libheif turns a picture itself; a TIFF says how it lies. */
function convert(vips: Vips, bytes: Uint8Array, form: 'TIFF' | 'HEIC'): Uint8Array {
  const picture = form === 'HEIC' ? drawHeic(vips, bytes) : openPicture(vips, bytes, form);
  return writeConverted(uprightInSrgb(picture));
}
