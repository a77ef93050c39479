import type { MediaRecord } from '@shared/story/story';
import type { Picture, Vips } from './vips';

/** The forms that libvips draws. HEIC is drawn by another decoder. */
export type DrawnForm = Exclude<MediaRecord['type'], 'audio/mpeg'> | 'TIFF';

/** A JPEG comes out this many times smaller at once, at a fraction of the time and memory. */
export type Shrink = 1 | 2 | 4 | 8;

/**
 * Opens a picture with the loader of its form, never by guessing. Of a GIF that moves, the first frame; of a
 * TIFF with several pages, the first. Its lines can be read once, from the top; reading throws where they
 * end early.
 */
export function openPicture(
  vips: Vips,
  bytes: Uint8Array,
  form: DrawnForm,
  shrink: Shrink = 1,
): Picture {
  const options = { access: 'sequential', fail_on: 'truncated' } as const;
  switch (form) {
    case 'image/jpeg':
      return vips.Image.jpegloadBuffer(bytes, { ...options, shrink });
    case 'image/png':
      return vips.Image.pngloadBuffer(bytes, options);
    case 'image/webp':
      return vips.Image.webploadBuffer(bytes, options);
    case 'image/gif':
      return vips.Image.gifloadBuffer(bytes, options);
    case 'image/avif':
      return vips.Image.heifloadBuffer(bytes, options);
    case 'TIFF':
      return vips.Image.tiffloadBuffer(bytes, options);
  }
}

/** Its size as it stands upright, in pixels. */
export function uprightSize(picture: Picture): { readonly width: number; readonly height: number } {
  const { width, height } = picture;
  return orientationOf(picture) >= 5 ? { width: height, height: width } : { width, height };
}

function orientationOf(picture: Picture): number {
  return picture.getTypeof('orientation') === 0 ? 1 : picture.getInt('orientation');
}

/** The picture as it is seen: in sRGB with eight bits a colour, turned upright. */
export function uprightInSrgb(picture: Picture): Picture {
  const colours = inSrgb(picture);
  // Turning takes the lines in another order, and they can be read only once.
  return orientationOf(picture) === 1 ? colours : colours.copyMemory().autorot();
}

/** By the profile in the file; CMYK without one by a usual press profile. */
function inSrgb(picture: Picture): Picture {
  const isCmyk = picture.interpretation === 'cmyk';
  if (picture.getTypeof('icc-profile-data') === 0 && !isCmyk) return picture.colourspace('srgb');
  return picture.iccTransform('srgb', {
    embedded: true,
    input_profile: isCmyk ? 'cmyk' : 'srgb',
    intent: 'relative',
    black_point_compensation: true,
    depth: 8,
  });
}
