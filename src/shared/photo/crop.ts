import type { PhotoCrop, PhotoPoint } from '../elements/photo/photo';
import type { PixelRect } from './rendition';

/** The size of an upright picture in whole pixels. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** A corner or edge of a crop, named by the points of the compass. */
export type CropHandle = 'nw' | 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w';

/** The shapes that the desk crops to, as width over height. */
export const NAMED_ASPECTS = [
  { name: '3:2', aspect: 3 / 2 },
  { name: '16:9', aspect: 16 / 9 },
  { name: '4:5', aspect: 4 / 5 },
  { name: '1:1', aspect: 1 },
  { name: '1.91:1', aspect: 1.91 },
] as const;

/** A crop in pixels of the picture: whole ones, inside it, never empty. Without a crop, the whole picture. */
export function pixelRect(crop: PhotoCrop | null, size: PixelSize): PixelRect {
  const { x, y, width, height } = crop ?? { x: 0, y: 0, width: 1, height: 1 };
  const across = wholeSpan(x, width, size.width);
  const down = wholeSpan(y, height, size.height);
  return { left: across.start, top: down.start, width: across.length, height: down.length };
}

/** The crop that a rectangle is, in fractions; null where it is the whole picture. The inverse of `pixelRect`. */
export function cropOf(rect: PixelRect, size: PixelSize): PhotoCrop | null {
  const { left, top, width, height } = clampRect(rect, size);
  if (width >= size.width && height >= size.height) return null;
  return {
    x: left / size.width,
    y: top / size.height,
    width: width / size.width,
    height: height / size.height,
  };
}

/** The nearest rectangle of whole pixels inside the picture: size first, then place. Never empty. */
function clampRect(rect: PixelRect, size: PixelSize): PixelRect {
  const width = between(1, Math.round(rect.width), size.width);
  const height = between(1, Math.round(rect.height), size.height);
  return {
    left: between(0, Math.round(rect.left), size.width - width),
    top: between(0, Math.round(rect.top), size.height - height),
    width,
    height,
  };
}

/** The rectangle moved by so many pixels, as far as the picture goes; its size stays. */
export function moveRect(rect: PixelRect, dx: number, dy: number, size: PixelSize): PixelRect {
  return clampRect({ ...rect, left: rect.left + dx, top: rect.top + dy }, size);
}

/**
 * The largest rectangle of that aspect (width over height, to half a pixel) inside `within`, with the
 * focal point in frame and as near its middle as `within` allows. Without a focal point: the middle of
 * `within`. A point outside `within` counts as the nearest one inside.
 */
export function fitAspect(
  within: PixelRect,
  aspect: number,
  focus: PhotoPoint | null,
  size: PixelSize,
): PixelRect {
  const { width, height } = largestIn(within, aspect);
  const at = focus ?? {
    x: (within.left + within.width / 2) / size.width,
    y: (within.top + within.height / 2) / size.height,
  };
  return {
    left: around(at.x * size.width, width, within.left, within.width),
    top: around(at.y * size.height, height, within.top, within.height),
    width,
    height,
  };
}

function largestIn({ width, height }: PixelSize, aspect: number): PixelSize {
  // What has the aspect already stays as it is, so that fitting twice changes nothing.
  if (hasAspect({ width, height }, aspect)) return { width, height };
  return width / height > aspect
    ? { width: between(1, Math.round(height * aspect), width), height }
    : { width, height: between(1, Math.round(width / aspect), height) };
}

/** Whether a rectangle has that aspect, as near as whole pixels come to it. */
export function hasAspect({ width, height }: PixelSize, aspect: number): boolean {
  return Math.round(height * aspect) === width || Math.round(width / aspect) === height;
}

/** Where a stretch of that length starts whose middle is as near the point as the room around it allows. */
function around(point: number, length: number, from: number, room: number): number {
  return between(from, Math.round(point - length / 2), from + room - length);
}

function wholeSpan(
  start: number,
  length: number,
  whole: number,
): { start: number; length: number } {
  const first = between(0, Math.round(start * whole), whole - 1);
  const end = between(first + 1, Math.round((start + length) * whole), Math.max(1, whole));
  return { start: first, length: end - first };
}

/** Which way a handle pulls along one axis: -1 the near edge, 1 the far one, 0 neither. */
type Pull = -1 | 0 | 1;

const PULLS: Readonly<Record<CropHandle, { readonly x: Pull; readonly y: Pull }>> = {
  nw: { x: -1, y: -1 },
  n: { x: 0, y: -1 },
  ne: { x: 1, y: -1 },
  e: { x: 1, y: 0 },
  se: { x: 1, y: 1 },
  s: { x: 0, y: 1 },
  sw: { x: -1, y: 1 },
  w: { x: -1, y: 0 },
};

/**
 * The rectangle with a handle pulled by so many pixels. The opposite corner or edge stays where it is;
 * with an aspect (width over height, kept to half a pixel) an edge grows the rectangle evenly to both
 * sides, and moves it where the picture ends. Stops at the picture's edges and at one pixel.
 */
export function resizeRect(
  rect: PixelRect,
  handle: CropHandle,
  dx: number,
  dy: number,
  aspect: number | null,
  size: PixelSize,
): PixelRect {
  const from = clampRect(rect, size);
  const pull = PULLS[handle];
  const wanted = { width: from.width + pull.x * dx, height: from.height + pull.y * dy };
  const room = {
    width: roomOf(pull.x, from.left, from.width, size.width),
    height: roomOf(pull.y, from.top, from.height, size.height),
  };
  const to =
    aspect === null ? freeSize(wanted, room) : ofAspect(driven(from, wanted, aspect), aspect, room);
  return clampRect(
    {
      left: placed(pull.x, from.left, from.width, to.width),
      top: placed(pull.y, from.top, from.height, to.height),
      ...to,
    },
    size,
  );
}

/**
 * The rectangle with some of its numbers typed in. A new width or height keeps the upper left corner
 * and, with an aspect, brings the other along; a new left or top moves it. What does not fit the
 * picture is brought inside.
 */
export function setRect(
  rect: PixelRect,
  change: Partial<PixelRect>,
  aspect: number | null,
  size: PixelSize,
): PixelRect {
  const set = { ...rect, ...change };
  if (aspect === null || (change.width ?? change.height) === undefined) return clampRect(set, size);
  const width = change.width ?? set.height * aspect;
  const longer = aspect >= 1 ? width : width / aspect;
  return clampRect({ ...set, ...ofAspect(longer, aspect, size) }, size);
}

/** How far one side may reach: to the picture's edge where it is pulled, all over the picture where not. */
function roomOf(pull: Pull, start: number, length: number, whole: number): number {
  if (pull === 0) return whole;
  return pull > 0 ? whole - start : start + length;
}

function placed(pull: Pull, start: number, before: number, after: number): number {
  if (pull === 0) return start + (before - after) / 2;
  return pull > 0 ? start : start + before - after;
}

/** The length of the longer side that is meant: of the two axes, the one along which more changes counts. */
function driven(from: PixelSize, wanted: PixelSize, aspect: number): number {
  const across = wanted.width - from.width;
  const down = wanted.height - from.height;
  const [start, byWidth, byHeight] =
    aspect >= 1 ? [from.width, across, down * aspect] : [from.height, across / aspect, down];
  return start + (Math.abs(byWidth) >= Math.abs(byHeight) ? byWidth : byHeight);
}

/** The size of that aspect, counted along the longer side, so that no step of the shorter one makes it jump. */
function ofAspect(longer: number, aspect: number, room: PixelSize): PixelSize {
  if (aspect >= 1) {
    const most = Math.min(room.width, Math.round(room.height * aspect));
    const width = between(1, Math.round(longer), most);
    return { width, height: between(1, Math.round(width / aspect), room.height) };
  }
  const most = Math.min(room.height, Math.round(room.width / aspect));
  const height = between(1, Math.round(longer), most);
  return { width: between(1, Math.round(height * aspect), room.width), height };
}

function freeSize(wanted: PixelSize, room: PixelSize): PixelSize {
  return {
    width: between(1, Math.round(wanted.width), room.width),
    height: between(1, Math.round(wanted.height), room.height),
  };
}

/** A value kept from `least` to `most`; `least` where there is no room at all. */
function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
