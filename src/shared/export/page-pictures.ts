import type { Node } from '@tiptap/pm/model';
import { photoCrop, photoPoint } from '../elements/photo/photo';
import type { MediaFile, Picture } from '../elements/print';
import type { Rendition } from '../photo/rendition';
import { basesOf, renditionName, renditionsOf, type RenditionUse } from '../photo/renditions';
import type { MediaRecord } from '../story/story';
import { mediaNames } from './file-names';
import { pictureSizes } from './page-css';

/** The folder beside the page that holds its media. */
export const MEDIA_FOLDER = 'media/';

/** The page's picture is for readers whose browser chooses none: as near this as there is, never above. */
const USUAL_WIDTH = 1200;

/** A file of a picture, and how it is made; null: copied as it is. */
export interface PictureFile extends MediaFile {
  readonly rendition: Rendition | null;
}

/** Every file of a photo that a page may name. */
export interface PictureFiles {
  readonly record: MediaRecord;
  /** By increasing width; the original alone where it runs as it is. */
  readonly widths: readonly [PictureFile, ...PictureFile[]];
  readonly social: PictureFile | null;
  readonly square: PictureFile | null;
}

/**
 * Gives each photo of a story its files, cut as the story cuts it; null for one without media. `widths` are those of
 * the page, every usual one where it is empty.
 */
export function pictureFilesOf(
  media: readonly MediaRecord[],
  widths: readonly number[] = [],
): (photo: Node) => PictureFiles | null {
  const names = mediaNames(media);
  const records = new Map(media.map((record) => [record.hash, record]));
  return ({ attrs }) => {
    const hash: unknown = attrs['mediaHash'];
    const record = typeof hash === 'string' ? records.get(hash) : undefined;
    const name = record && names.get(record.hash);
    if (!record || name === undefined) return null;
    const { article, social, square } = renditionsOf(
      record,
      photoCrop.nullable().parse(attrs['crop']),
      photoPoint.nullable().parse(attrs['focus']),
      widths,
    );
    const whole = renditionsOf(record, null, null, widths);
    const base = baseOf(name);
    const file = (use: RenditionUse, rendition: Rendition, uncut: Rendition | null) => ({
      src:
        MEDIA_FOLDER + renditionName(base, rendition, use, { chosen: !sameCut(rendition, uncut) }),
      type: rendition.type,
      width: rendition.width,
      height: rendition.height,
      rendition,
    });
    const [first, ...more] = article.map((each) => file('article', each, whole.article[0] ?? null));
    return {
      record,
      widths: first ? [first, ...more] : [asItIs(record, name)],
      social: social && file('social', social, whole.social),
      square: square && file('square', square, whole.square),
    };
  };
}

/** The picture of a photo as the page shows it; `base` goes before the place of each file. */
export function pictureOf(files: PictureFiles, photo: Node, houseCss: string, base = ''): Picture {
  const { widths, social, square } = files;
  const shown = widths.findLast(({ width }) => width <= USUAL_WIDTH) ?? widths[0];
  const mediaFile = ({ src, type, width, height }: PictureFile): MediaFile => ({
    src: base + src,
    ...{ type, width, height },
  });
  return {
    ...mediaFile(shown),
    widths: widths.map(mediaFile),
    sizes: pictureSizes(houseCss, photo.attrs['role'] === 'wide' ? 'wide' : 'column'),
    social: social && mediaFile(social),
    square: square && mediaFile(square),
  };
}

/**
 * Finds the hash of the file that a page of the story names, whichever of its sizes that is; `base` is what the page
 * puts before the place of each.
 */
export function mediaHashes(
  media: readonly MediaRecord[],
  base = '',
): (src: string) => string | null {
  const types = new Map(media.map(({ hash, type }) => [hash, type]));
  const asTheyAre = new Map<string, string>();
  const bases = new Map<string, string>();
  for (const [hash, name] of mediaNames(media)) {
    const type = types.get(hash);
    if (type === 'image/gif' || type === 'audio/mpeg') asTheyAre.set(name, hash);
    else bases.set(baseOf(name), hash);
  }
  const folder = base + MEDIA_FOLDER;
  return (src) => {
    if (!src.startsWith(folder)) return null;
    const name = src.slice(folder.length);
    const known = asTheyAre.get(name);
    if (known !== undefined) return known;
    const found = basesOf(name).find((each) => bases.has(each)) ?? '';
    return bases.get(found) ?? null;
  };
}

function baseOf(name: string): string {
  return name.replace(/\.[a-z0-9]+$/u, '');
}

/** A GIF keeps its name; another that runs as it is may not take that of a size of some other picture. */
function asItIs({ type, width, height }: MediaRecord, name: string): PictureFile {
  const src =
    MEDIA_FOLDER + (type === 'image/gif' ? name : name.replace(/(?=\.[a-z0-9]+$)/u, '-whole'));
  return { src, type, width, height, rendition: null };
}

function sameCut({ cut }: Rendition, other: Rendition | null): boolean {
  return (
    other !== null &&
    cut.left === other.cut.left &&
    cut.top === other.cut.top &&
    cut.width === other.cut.width &&
    cut.height === other.cut.height
  );
}
