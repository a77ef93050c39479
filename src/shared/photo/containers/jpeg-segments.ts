import { viewOf } from '../bytes';

/** A piece of a JPEG file (ITU T.81, annex B): a marker with its body, or a scan with its coded data. */
export interface JpegSegment {
  /** Second byte of the marker. */
  readonly marker: number;
  /** The whole piece with its marker; for SOS (0xda) with all coded data up to the next marker. */
  readonly bytes: Uint8Array;
  /** What follows the two bytes of length; empty for markers that stand alone. */
  readonly body: Uint8Array;
}

/** The pieces of a JPEG up to and with its end mark; what lies behind that is no part of the picture. */
export interface JpegParts {
  readonly segments: readonly JpegSegment[];
  /** Whether the end mark was met before the bytes ended or made no sense. */
  readonly whole: boolean;
}

const SOS = 0xda;
const EOI = 0xd9;

/** Takes a JPEG apart; null for bytes that are none. Fill bytes between pieces are left out. */
export function jpegParts(bytes: Uint8Array): JpegParts | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const segments: JpegSegment[] = [];
  let at = 2;
  while (at + 2 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === EOI) return { segments, whole: true };
    const end = endOf(bytes, at, marker);
    if (end === null) break;
    const body = standsAlone(marker) ? new Uint8Array() : bodyOf(bytes, at);
    segments.push({ marker, bytes: bytes.subarray(at, end), body });
    at = end;
  }
  return { segments, whole: false };
}

function standsAlone(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}

function bodyOf(bytes: Uint8Array, at: number): Uint8Array {
  return bytes.subarray(at + 4, at + 2 + viewOf(bytes).getUint16(at + 2));
}

function endOf(bytes: Uint8Array, at: number, marker: number): number | null {
  if (standsAlone(marker)) return at + 2;
  if (at + 4 > bytes.length) return null;
  const length = viewOf(bytes).getUint16(at + 2);
  const end = at + 2 + length;
  if (length < 2 || end > bytes.length) return null;
  return marker === SOS ? endOfScan(bytes, end) : end;
}

/** Coded data end at the first marker; 0xff00 is a byte of theirs, and restart marks stand among them (B.1.1.5). */
function endOfScan(bytes: Uint8Array, from: number): number | null {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0 && at + 1 < bytes.length) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0x00 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
    at = bytes.indexOf(0xff, at + (next === 0xff ? 1 : 2));
  }
  return null;
}
