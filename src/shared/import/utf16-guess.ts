import type { Encoding } from './encoding';

/** Share of characters that text is made of, below which bytes with NUL are taken for a binary. */
const TEXT_LIKE = 0.95;

/** Whether bytes that hold NUL are UTF-16 without a byte order mark, and which; null for neither. */
export function guessUtf16(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 100_000 - (100_000 % 2));
  const little = textShare(sample, 0);
  const big = textShare(sample, 1);
  if (Math.max(little, big) < TEXT_LIKE) return null;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

function textShare(bytes: Uint8Array, highFirst: 0 | 1): number {
  let likely = 0;
  let units = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const low = bytes[at + highFirst] ?? 0;
    const high = bytes[at + 1 - highFirst] ?? 0;
    if (isLikely(high * 256 + low)) likely += 1;
    units += 1;
  }
  return units === 0 ? 0 : likely / units;
}

/** ASCII text, letters of Europe and the Near East, general punctuation, CJK, kana, Hangul, full-width forms, emoji. */
function isLikely(unit: number): boolean {
  return (
    (unit >= 0x20 && unit < 0x7f) ||
    unit === 0x0a ||
    unit === 0x0d ||
    unit === 0x09 ||
    (unit >= 0xa0 && unit <= 0x24f) ||
    (unit >= 0x370 && unit <= 0x6ff) ||
    (unit >= 0x2010 && unit <= 0x203a) ||
    (unit >= 0x3000 && unit <= 0x30ff) ||
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0xac00 && unit <= 0xdfff) ||
    (unit >= 0xff00 && unit <= 0xffef) ||
    unit === 0xfeff
  );
}
