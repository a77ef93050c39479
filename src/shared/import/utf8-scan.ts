import { windows1252 } from './windows-1252';

/** What the bytes above 0x7F are, read as UTF-8. */
export interface Utf8Scan {
  /** Characters of two bytes and more that are right. */
  readonly multibyte: number;
  /** Those of them that are Latin letters and signs (U+00A0 to U+017F) or take three bytes: hard to meet by chance. */
  readonly telling: number;
  /** Bytes that belong to no character. */
  readonly stray: number;
}

/** Length of the well-formed character that begins at `at` (RFC 3629), 0 for a stray byte. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const second = bytes[at + 1] ?? 0;
  const follows = (offset: number): boolean => ((bytes[at + offset] ?? 0) & 0xc0) === 0x80;
  if (first >= 0xc2 && first <= 0xdf) return follows(1) ? 2 : 0;
  if (first >= 0xe0 && first <= 0xef) {
    const overlong = first === 0xe0 && second < 0xa0;
    const surrogate = first === 0xed && second > 0x9f;
    return follows(1) && follows(2) && !overlong && !surrogate ? 3 : 0;
  }
  if (first >= 0xf0 && first <= 0xf4) {
    const outside = (first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f);
    return follows(1) && follows(2) && follows(3) && !outside ? 4 : 0;
  }
  return 0;
}

/** Counts what is UTF-8 and what is not, in one pass. */
export function scanUtf8(bytes: Uint8Array): Utf8Scan {
  let multibyte = 0;
  let telling = 0;
  let stray = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = lengthAt(bytes, at);
    if (length === 0) stray += 1;
    if (length > 1) multibyte += 1;
    if (length > 2 || (length === 2 && (bytes[at] ?? 0) <= 0xc5)) telling += 1;
    at += Math.max(1, length);
  }
  return { multibyte, telling, stray };
}

/** Reads UTF-8, and each byte that is none as Windows-1252. */
export function decodeMixedUtf8(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = lengthAt(bytes, at);
    if (length === 0) {
      if (from < at) parts.push(decoder.decode(bytes.subarray(from, at)));
      parts.push(windows1252(bytes[at] ?? 0));
      from = at + 1;
    }
    at += Math.max(1, length);
  }
  if (from < bytes.length) parts.push(decoder.decode(bytes.subarray(from)));
  return parts.join('');
}
