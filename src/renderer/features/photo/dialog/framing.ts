import type { PhotoCrop, PhotoPoint } from '@shared/elements/photo/photo';
import {
  cropOf,
  fitAspect,
  hasAspect,
  pixelRect,
  setRect,
  type PixelSize,
} from '@shared/photo/crop';
import type { PixelRect } from '@shared/photo/rendition';

/** The shapes that the dialog offers, as width over height. */
export const ASPECTS = {
  '3:2': 3 / 2,
  '16:9': 16 / 9,
  '4:5': 4 / 5,
  '1:1': 1,
  free: null,
} as const;
export type AspectName = keyof typeof ASPECTS;
export const ASPECT_NAMES = ['3:2', '16:9', '4:5', '1:1', 'free'] as const;

/** How a picture is cut, with what the next choice of a shape starts from. */
export interface Framing {
  /** Null is the whole picture. */
  readonly crop: PhotoCrop | null;
  /** Null is the middle of the crop. */
  readonly focus: PhotoPoint | null;
  readonly aspect: AspectName;
  /**
   * What was last framed by hand: each choice of a shape is fitted into it, so that going through
   * the shapes and back loses nothing.
   */
  readonly shaped: PixelRect;
}

/** The framing that a crop and a focal point stand in when the dialog opens. */
export function framingOf(
  crop: PhotoCrop | null,
  focus: PhotoPoint | null,
  size: PixelSize,
): Framing {
  const shaped = pixelRect(crop, size);
  return { crop, focus, shaped, aspect: aspectOf(shaped) };
}

function aspectOf(rect: PixelRect): AspectName {
  const found = ASPECT_NAMES.find((name) => {
    const aspect = ASPECTS[name];
    return aspect !== null && hasAspect(rect, aspect);
  });
  return found ?? 'free';
}

/** Framed by hand. */
export function framed(framing: Framing, rect: PixelRect, size: PixelSize): Framing {
  return { ...framing, crop: cropOf(rect, size), shaped: rect };
}

/** Framed by numbers, in pixels of the picture. */
export function measured(framing: Framing, change: Partial<PixelRect>, size: PixelSize): Framing {
  const rect = setRect(pixelRect(framing.crop, size), change, ASPECTS[framing.aspect], size);
  return framed(framing, rect, size);
}

/** In another shape, as large as what was last framed by hand allows. */
export function inAspect(framing: Framing, name: AspectName, size: PixelSize): Framing {
  const aspect = ASPECTS[name];
  if (aspect === null) return { ...framing, aspect: name };
  const rect = fitAspect(framing.shaped, aspect, framing.focus, size);
  return { ...framing, aspect: name, crop: cropOf(rect, size) };
}

/** The whole picture, in whatever shape it has. */
export function whole(framing: Framing, size: PixelSize): Framing {
  const shaped = pixelRect(null, size);
  return { ...framing, crop: null, shaped, aspect: aspectOf(shaped) };
}

/** The same cut of another file: as it stood where the shape is the same, else fitted anew. */
export function refitted(framing: Framing, before: PixelSize, after: PixelSize): Framing {
  const { crop, focus } = framing;
  if (crop === null) return framingOf(null, focus, after);
  const isSameShape =
    Math.abs((before.width * after.height) / (before.height * after.width) - 1) < 0.01;
  const aspect = ASPECTS[framing.aspect];
  if (aspect === null) return { ...framingOf(crop, focus, after), aspect: 'free' };
  const within = pixelRect(isSameShape ? crop : null, after);
  const rect = fitAspect(within, aspect, focus, after);
  return { ...framed(framing, rect, after), aspect: framing.aspect };
}

/** Whether the focal point is in frame. */
export function holdsFocus({ crop, focus }: Pick<Framing, 'crop' | 'focus'>): boolean {
  if (crop === null || focus === null) return true;
  const { x, y, width, height } = crop;
  return focus.x >= x && focus.x <= x + width && focus.y >= y && focus.y <= y + height;
}

/** Where the focal point is: the desk's, else the middle of the crop. */
export function focusIn({ crop, focus }: Pick<Framing, 'crop' | 'focus'>): PhotoPoint {
  if (focus !== null) return focus;
  const { x, y, width, height } = crop ?? { x: 0, y: 0, width: 1, height: 1 };
  return { x: x + width / 2, y: y + height / 2 };
}
