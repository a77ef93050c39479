import { err, ok, type Result } from '@shared/result/result';
import { readAvif, readHeic } from './avif';
import { ascii, type ImageFacts } from './image-facts';
import { readJpeg } from './jpeg';
import { readGif, readPng, readWebp } from './simple-images';
import { isTiff, readTiff } from './tiff';

/** Larger sides or areas (pixels) are no press photo, and would take the program's memory when drawn. */
const SIDE_MAX = 32_000;
const AREA_MAX = 300_000_000;

/** Why a file is no photo for the desk, and what to do instead. */
export interface ImageRefusal {
  readonly what: string;
  readonly advice: string;
}

/** Type and size of a picture by its bytes, never by its name. Takes the forms that pages show. */
export function readImage(bytes: Uint8Array): Result<ImageFacts, ImageRefusal> {
  const facts = unlessCut(() => readFacts(bytes));
  return facts === null ? err(refusalOf(bytes)) : withinLimits(facts);
}

/** A picture of a form that pages do not show, and that the desk converts. Size in pixels. */
export interface ForeignImage {
  readonly type: 'TIFF' | 'HEIC';
  readonly width: number;
  readonly height: number;
}

/** Like `readImage`, with TIFF and HEIC. The raw files of cameras, which are TIFF too, are refused. */
export function readAnyImage(bytes: Uint8Array): Result<ImageFacts | ForeignImage, ImageRefusal> {
  if (isTiff(bytes)) return readTiffSize(bytes);
  const heic = unlessCut(() => readHeic(bytes));
  if (heic !== null) return withinLimits({ type: 'HEIC', ...heic });
  return readImage(bytes);
}

function readTiffSize(bytes: Uint8Array): Result<ForeignImage, ImageRefusal> {
  const facts = unlessCut(() => readTiff(bytes));
  if (facts === null)
    return err({ what: 'The TIFF file is damaged or cut short.', advice: ASK_AGAIN });
  if (facts.raw !== null)
    return err({ what: `This is a camera raw file (${facts.raw}).`, advice: DEVELOP });
  return withinLimits({ type: 'TIFF', width: facts.width, height: facts.height });
}

function withinLimits<T extends { readonly width: number; readonly height: number }>(
  image: T,
): Result<T, ImageRefusal> {
  const { width, height } = image;
  if (width === 0 || height === 0) {
    return err({ what: 'The picture does not say its size: it is damaged.', advice: ASK_AGAIN });
  }
  if (width > SIDE_MAX || height > SIDE_MAX || width * height > AREA_MAX) {
    return err({
      what: `The picture is ${width} × ${height} pixels, more than the desk takes.`,
      advice: 'Save it smaller.',
    });
  }
  return ok(image);
}

function readFacts(bytes: Uint8Array): ImageFacts | null {
  return readJpeg(bytes) ?? readPng(bytes) ?? readGif(bytes) ?? readWebp(bytes) ?? readAvif(bytes);
}

function unlessCut<T>(read: () => T | null): T | null {
  try {
    return read();
  } catch (fault) {
    // A length in the file pointed past its end: DataView says so with a RangeError.
    if (fault instanceof RangeError) return null;
    throw fault;
  }
}

const ASK_AGAIN = 'Ask for the file again.';
const AS_JPEG = 'Save it as JPEG and add that.';
const DEVELOP = 'Develop it in the program that came with the camera, and add the JPEG from there.';

const KNOWN: readonly (readonly [head: RegExp, what: string, advice: string])[] = [
  [/^\xff\xd8/u, 'The JPEG file is damaged or cut short.', ASK_AGAIN],
  [/^\x89PNG/u, 'The PNG file is damaged or cut short.', ASK_AGAIN],
  [/^.{4}ftyp(heic|heix|hevc|mif1|msf1)/su, 'This is a HEIC photo, as phones take them.', AS_JPEG],
  [/^(II\*\0|MM\0\*)/u, 'This is a TIFF or camera raw file.', AS_JPEG],
  [/^(II\+\0|MM\0\+)/u, 'This is a BigTIFF file.', AS_JPEG],
  [/^.{4}ftypcrx /su, 'This is a camera raw file (Canon CR3).', DEVELOP],
  [/^FUJIFILMCCD-RAW/u, 'This is a camera raw file (Fujifilm RAF).', DEVELOP],
  [/^(IIR[OS]|MMOR)/u, 'This is a camera raw file (Olympus ORF).', DEVELOP],
  [/^IIU\0/u, 'This is a camera raw file (Panasonic RW2).', DEVELOP],
  [/^BM/u, 'This is a BMP picture.', AS_JPEG],
  [/^8BPS/u, 'This is a Photoshop file.', AS_JPEG],
  [/^%PDF/u, 'This is a PDF.', 'Save the picture in it as JPEG and add that.'],
  [
    /^(\xef\xbb\xbf)?\s*<(\?xml|svg|!doctype svg)/iu,
    'This is an SVG drawing, which can carry scripts.',
    'Save it as PNG and add that.',
  ],
  [
    /^PK[^\w\s]{2}/u,
    'This is a zip archive or an office file.',
    'Take the picture out of it and add that.',
  ],
];

function refusalOf(bytes: Uint8Array): ImageRefusal {
  if (bytes.length === 0) return { what: 'The file is empty.', advice: ASK_AGAIN };
  const head = ascii(bytes, 0, Math.min(bytes.length, 256));
  const [, what, advice] = KNOWN.find(([pattern]) => pattern.test(head)) ?? [];
  return {
    what: what ?? 'This is no picture that the desk knows.',
    advice: advice ?? 'Add a JPEG, PNG, WebP, AVIF, GIF, TIFF or HEIC file.',
  };
}
