import { problem, type Problem } from '../result/problem';
import { err, ok, type Result } from '../result/result';
import { bytesOf, joined, standsAt } from './bytes';
import { XMP_HEAD } from './containers/jpeg-blocks';
import { jpegParts, type JpegSegment } from './containers/jpeg-segments';
import { cleanData, type EmbeddedData } from './embedded-data';
import { iimSegment } from './iim-segment';
import { xmpPacket } from './xmp-packet';

/** A segment's length has two bytes and counts itself. */
const SEGMENT_MAX = 65_533;
const [APP0, APP1, APP2, APP13, APP14, APP15, COM] = [0xe0, 0xe1, 0xe2, 0xed, 0xee, 0xef, 0xfe];

/**
 * A JPEG with these texts as its only metadata, in XMP and in IIM. Everything else that a camera or a
 * program has put into it is gone (see `stripPhotoData`). The same input gives the same bytes.
 * Refuses what is no whole JPEG, and texts that together pass the 64 KB of a segment.
 */
export function writePhotoData(jpeg: Uint8Array, data: EmbeddedData): Result<Uint8Array, Problem> {
  const kept = keptSegments(jpeg);
  if (!kept.ok) return kept;
  const texts = cleanData(data);
  const xmp = joined([bytesOf(XMP_HEAD), new TextEncoder().encode(xmpPacket(texts))]);
  if (xmp.length > SEGMENT_MAX)
    return err(
      problem(
        'photo-data-too-long',
        'The photo’s caption, credit and rights together are over 64 KB, more than a JPEG can carry. Nothing was written into it. Shorten them.',
      ),
    );
  const isHead = ({ marker }: JpegSegment): boolean => marker === APP0;
  return ok(
    wholeJpeg([
      ...kept.value.filter(isHead).map(({ bytes }) => bytes),
      segment(APP1, xmp),
      segment(APP13, iimSegment(texts)),
      ...kept.value.filter((each) => !isHead(each)).map(({ bytes }) => bytes),
    ]),
  );
}

/**
 * A JPEG without metadata: EXIF (with its turn, so the picture must stand upright already), place, serial
 * numbers, thumbnails, maker's notes, Photoshop's resources, comments, and whatever lies behind its end are
 * gone. JFIF's head, the colour profile and Adobe's mark stay, since colours depend on them; what is
 * drawn stays byte for byte. Refuses what is no whole JPEG.
 */
export function stripPhotoData(jpeg: Uint8Array): Result<Uint8Array, Problem> {
  const kept = keptSegments(jpeg);
  return kept.ok ? ok(wholeJpeg(kept.value.map(({ bytes }) => bytes))) : kept;
}

function keptSegments(jpeg: Uint8Array): Result<readonly JpegSegment[], Problem> {
  const parts = jpegParts(jpeg);
  if (parts?.whole !== true)
    return err(
      problem(
        'photo-data-no-jpeg',
        'The picture is no whole JPEG, so no data could be written into it. Nothing was changed. Add the photo again.',
      ),
    );
  return ok(parts.segments.filter(isKept).map(withoutThumbnail));
}

function isKept({ marker, body }: JpegSegment): boolean {
  if (marker === APP0) return standsAt(body, 'JFIF\0');
  if (marker === APP2) return standsAt(body, 'ICC_PROFILE\0');
  if (marker === APP14) return standsAt(body, 'Adobe');
  return marker !== COM && (marker < APP0 || marker > APP15);
}

/** JFIF's head may carry a small picture of its own (T.871, 10.1): its last two bytes say how large. */
function withoutThumbnail(each: JpegSegment): JpegSegment {
  if (each.marker !== APP0 || each.body.length <= 14) return each;
  const body = Uint8Array.from(each.body.subarray(0, 14));
  body.set([0, 0], 12);
  return { ...each, body, bytes: segment(APP0, body) };
}

function segment(marker: number, body: Uint8Array): Uint8Array {
  const length = body.length + 2;
  return joined([Uint8Array.of(0xff, marker, length >> 8, length & 0xff), body]);
}

function wholeJpeg(segments: readonly Uint8Array[]): Uint8Array {
  return joined([Uint8Array.of(0xff, 0xd8), ...segments, Uint8Array.of(0xff, 0xd9)]);
}
