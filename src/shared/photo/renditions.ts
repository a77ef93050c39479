import type { PhotoCrop, PhotoPoint } from '../elements/photo/photo';
import { IMAGE_WIDTHS } from '../house-style/export-preset';
import type { MediaRecord } from '../story/story';
import { fitAspect, pixelRect } from './crop';
import { renditionType, type PixelRect, type Rendition } from './rendition';

/** Link previews are cut to 1.91:1 and want 1200 × 630; below half of that they show none or a small one. */
const SOCIAL = { width: 1200, height: 630, least: 600 };
const SQUARE = { most: 1200, least: 300 };

/** Link previews and lists take JPEG everywhere, and what is transparent looks wrong on their grounds. */
const JPEG = 'image/jpeg';

/** Every size of a picture that an export may need. */
export interface Renditions {
  /** For the page, by increasing width; empty where the file runs as it is (GIF, or its size is not known). */
  readonly article: readonly Rendition[];
  /** For link previews: round the focal point. Null where the picture is too small. */
  readonly social: Rendition | null;
  /** For lists and thumbnails: round the focal point. Null where the picture is too small. */
  readonly square: Rendition | null;
}

/**
 * The sizes of a picture as a story cuts it: none larger than what is cut out, heights rounded to whole pixels.
 * `widths` are those of the article, every usual one where it is empty; one that is cut narrower than the widest of
 * them comes in its own width too.
 */
export function renditionsOf(
  media: Pick<MediaRecord, 'type' | 'width' | 'height'>,
  crop: PhotoCrop | null,
  focus: PhotoPoint | null,
  widths: readonly number[] = [],
): Renditions {
  const type = renditionType(media.type);
  if (type === null || media.width === 0 || media.height === 0)
    return { article: [], social: null, square: null };
  const frame = pixelRect(crop, media);
  const wide = fitAspect(frame, SOCIAL.width / SOCIAL.height, focus, media);
  const square = fitAspect(frame, 1, focus, media);
  return {
    article: articleWidths(frame.width, widths).map((width) => sized(frame, width, type)),
    social:
      wide.width < SOCIAL.least ? null : sized(wide, Math.min(SOCIAL.width, wide.width), JPEG),
    square:
      square.width < SQUARE.least ? null : sized(square, Math.min(SQUARE.most, square.width), JPEG),
  };
}

/** What a rendition is for, as its file name says it. */
export type RenditionUse = 'article' | 'social' | 'square';

const EXTENSIONS: Readonly<Record<Rendition['type'], string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
};

/**
 * The file name of a rendition: "quay-800.jpg", "quay-social.jpg". A cut that the desk chose carries a
 * mark of its own ("quay-3fa91c-800.jpg"): the same cut always the same, another cut another.
 */
export function renditionName(
  base: string,
  { cut, width, type }: Rendition,
  use: RenditionUse,
  { chosen }: { readonly chosen: boolean },
): string {
  const mark = chosen ? `-${markOf(cut)}` : '';
  return `${base}${mark}-${use === 'article' ? width : use}.${EXTENSIONS[type]}`;
}

/** The bases that a rendition's file name may have been made from, the likeliest first; none for another name. */
export function basesOf(fileName: string): string[] {
  const base = /^(.+)-(?:\d+|social|square|whole)\.[a-z]+$/u.exec(fileName)?.[1];
  if (base === undefined) return [];
  const unmarked = /^(.+)-[0-9a-f]{6}$/u.exec(base)?.[1];
  return unmarked === undefined ? [base] : [base, unmarked];
}

function articleWidths(frame: number, widths: readonly number[]): number[] {
  const usual: readonly number[] = IMAGE_WIDTHS;
  const wanted = usual.filter((width) => widths.length === 0 || widths.includes(width));
  const steps = wanted.filter((width) => width <= frame);
  const full = Math.max(...wanted);
  return frame < full && !steps.includes(frame) ? [...steps, frame] : steps;
}

function sized(cut: PixelRect, width: number, type: Rendition['type']): Rendition {
  return { cut, width, height: Math.max(1, Math.round((width * cut.height) / cut.width)), type };
}

/** FNV-1a of the cut's four numbers, folded to six hex digits. */
function markOf({ left, top, width, height }: PixelRect): string {
  let hash = 0x811c9dc5;
  for (const character of [left, top, width, height].join(','))
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return ((hash >>> 24) ^ (hash & 0xffffff)).toString(16).padStart(6, '0');
}
