import { err, ok, type Result } from '@shared/result/result';
import { readAvif } from './avif';
import { ascii, type ImageFacts } from './image-facts';
import { readJpeg } from './jpeg';
import { readGif, readPng, readWebp } from './simple-images';

/** Larger sides or areas (pixels) are no press photo, and would take the program's memory when drawn. */
const SIDE_MAX = 32_000;
const AREA_MAX = 300_000_000;

/** Why a file is no photo for the desk, and what to do instead. */
export interface ImageRefusal {
  readonly what: string;
  readonly advice: string;
}

/** Type and size of a picture by its bytes, never by its name. */
export function readImage(bytes: Uint8Array): Result<ImageFacts, ImageRefusal> {
  const facts = readFacts(bytes);
  if (facts === null) return err(refusalOf(bytes));
  const { width, height } = facts;
  if (width === 0 || height === 0) {
    return err({ what: 'The picture does not say its size: it is damaged.', advice: ASK_AGAIN });
  }
  if (width > SIDE_MAX || height > SIDE_MAX || width * height > AREA_MAX) {
    return err({
      what: `The picture is ${width} × ${height} pixels, more than the desk takes.`,
      advice: 'Save it smaller.',
    });
  }
  return ok(facts);
}

function readFacts(bytes: Uint8Array): ImageFacts | null {
  try {
    return (
      readJpeg(bytes) ?? readPng(bytes) ?? readGif(bytes) ?? readWebp(bytes) ?? readAvif(bytes)
    );
  } catch (fault) {
    // A length in the file pointed past its end: DataView says so with a RangeError.
    if (fault instanceof RangeError) return null;
    throw fault;
  }
}

const ASK_AGAIN = 'Ask for the file again.';
const AS_JPEG = 'Save it as JPEG and add that.';

const KNOWN: readonly (readonly [head: RegExp, what: string, advice: string])[] = [
  [/^\xff\xd8/u, 'The JPEG file is damaged or cut short.', ASK_AGAIN],
  [/^\x89PNG/u, 'The PNG file is damaged or cut short.', ASK_AGAIN],
  [/^.{4}ftyp(heic|heix|hevc|mif1|msf1)/su, 'This is a HEIC photo, as phones take them.', AS_JPEG],
  [/^(II\*\0|MM\0\*)/u, 'This is a TIFF or camera raw file.', AS_JPEG],
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
    advice: advice ?? 'Add a JPEG, PNG, WebP, AVIF or GIF file.',
  };
}
