import type { Rendition } from '@shared/photo/rendition';
import type { Picture } from './vips';

const WHITE = [255, 255, 255];

/** Quality from 1 to 100. */
export interface Writing {
  readonly type: Rendition['type'];
  readonly quality: number;
}

/** Writes a picture that is in sRGB, without any of the data that its file had. JPEG gets white for what is clear. */
export function writePicture(picture: Picture, { type, quality }: Writing): Uint8Array {
  switch (type) {
    case 'image/jpeg':
      return opaque(picture).jpegsaveBuffer({
        Q: quality,
        keep: 'none',
        interlace: true,
        optimize_coding: true,
        trellis_quant: true,
        overshoot_deringing: true,
        optimize_scans: true,
        quant_table: 3,
      });
    case 'image/png':
      return picture.pngsaveBuffer({ keep: 'none', compression: 9, palette: false, bitdepth: 8 });
    case 'image/webp':
      return picture.webpsaveBuffer({ Q: quality, keep: 'none', effort: 4 });
  }
}

/** A picture for the eye alone: written fast rather than small. */
export function writePreview(picture: Picture): Uint8Array {
  return picture.hasAlpha()
    ? picture.webpsaveBuffer({ Q: 80, keep: 'none', effort: 2 })
    : picture.jpegsaveBuffer({ Q: 80, keep: 'none', optimize_coding: true });
}

/** A file kept in place of a form that pages do not show. */
export function writeConverted(picture: Picture): Uint8Array {
  return opaque(picture).jpegsaveBuffer({ Q: 92, keep: 'none', optimize_coding: true });
}

function opaque(picture: Picture): Picture {
  return picture.hasAlpha() ? picture.flatten({ background: WHITE }) : picture;
}
