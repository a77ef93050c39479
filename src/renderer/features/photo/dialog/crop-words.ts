import type { PhotoPoint } from '@shared/elements/photo/photo';
import type { CropHandle } from '@shared/photo/crop';
import { renditionType, type PixelRect } from '@shared/photo/rendition';
import type { MediaRecord } from '@shared/story/story';
import { figure } from '../fact-words';

/** The handles in the order of a clock, with their names. */
export const HANDLES: readonly { readonly handle: CropHandle; readonly name: string }[] = [
  { handle: 'nw', name: 'Top left' },
  { handle: 'n', name: 'Top' },
  { handle: 'ne', name: 'Top right' },
  { handle: 'e', name: 'Right' },
  { handle: 'se', name: 'Bottom right' },
  { handle: 's', name: 'Bottom' },
  { handle: 'sw', name: 'Bottom left' },
  { handle: 'w', name: 'Left' },
];

/** "57% across, 45% down". */
export function pointWords({ x, y }: PhotoPoint): string {
  return `${Math.round(x * 100)}% across, ${Math.round(y * 100)}% down`;
}

/** What a crop is, as it is said aloud. */
export function spokenCrop({ left, top, width, height }: PixelRect): string {
  return `Crop ${figure(width)} by ${figure(height)} pixels, ${figure(left)} from the left, ${figure(top)} from the top`;
}

/** Why a picture can't be cropped; null where it can. */
export function uncroppable({ type, width, height }: MediaRecord): string | null {
  if (renditionType(type) === null)
    return 'A GIF may move, so it runs whole, as it came. To crop it, replace the file with a JPEG or PNG.';
  if (width === 0 || height === 0)
    return 'The size of this picture is not known, so it runs whole. To crop it, replace the file.';
  return null;
}
