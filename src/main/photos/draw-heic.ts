import { ascii, viewOf } from '../library/image/image-facts';
import { walkBoxes } from '../library/image/boxes';
import { loadLibheif, type HeifFailure, type HeifPlane } from './libheif';
import type { Picture, Vips } from './vips';

/** libheif's word against a picture. */
export class HeicUnreadable extends Error {}

/** The picture of a HEIC photo, upright, in the colours that its file names. Throws `HeicUnreadable`. */
export function drawHeic(vips: Vips, bytes: Uint8Array): Picture {
  const { width, height, pixels } = decode(bytes);
  const picture = vips.Image.newFromMemory(pixels, width, height, 3, vips.BandFormat.uchar).copy({
    interpretation: 'srgb',
  });
  const profile = profileOf(bytes);
  if (profile === 'p3') return picture.iccTransform('srgb', { input_profile: 'p3' });
  if (profile !== null) picture.setBlob('icc-profile-data', profile);
  return picture;
}

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue, line by line. */
  readonly pixels: Uint8Array;
}

function decode(bytes: Uint8Array): Pixels {
  const libheif = loadLibheif();
  const context = libheif.heif_context_alloc();
  try {
    const read = libheif.heif_context_read_from_memory(context, bytes);
    if (read.code !== libheif.heif_error_code.heif_error_Ok) throw new HeicUnreadable(read.message);
    const handle = found(libheif.heif_js_context_get_primary_image_handle(context));
    try {
      const decoded = found(
        libheif.heif_js_decode_image2(
          handle,
          libheif.heif_colorspace.heif_colorspace_RGB,
          libheif.heif_chroma.heif_chroma_interleaved_RGB,
        ),
      );
      const [plane] = decoded.channels;
      if (plane === undefined) throw new HeicUnreadable('no picture');
      const pixels = withoutPadding(plane);
      libheif.heif_image_release(decoded.image);
      return pixels;
    } finally {
      libheif.heif_image_handle_release(handle);
    }
  } finally {
    libheif.heif_context_free(context);
  }
}

function found<T extends { readonly code?: never }>(value: T | HeifFailure): T {
  if (value.code !== undefined) throw new HeicUnreadable(value.message);
  return value;
}

function withoutPadding({ width, height, stride, data }: HeifPlane): Pixels {
  const pixels = new Uint8Array(width * height * 3);
  for (let line = 0; line < height; line += 1)
    pixels.set(data.subarray(line * stride, line * stride + width * 3), line * width * 3);
  return { width, height, pixels };
}

/** Colour primaries of Display P3 in ISO/IEC 23091-2, where a file names them by number. */
const P3_PRIMARIES = 12;

/** The colours that the `colr` box names: a profile, Display P3 by its number, or null for sRGB. */
function profileOf(bytes: Uint8Array): Uint8Array | 'p3' | null {
  let profile: Uint8Array | 'p3' | null = null;
  walkBoxes(bytes, (type, body) => {
    if (type !== 'colr') return;
    const form = ascii(body, 0, 4);
    if (form === 'prof' || form === 'rICC') profile = body.slice(4);
    else if (form === 'nclx' && body.length >= 6 && viewOf(body).getUint16(4) === P3_PRIMARIES)
      profile ??= 'p3';
  });
  return profile;
}
