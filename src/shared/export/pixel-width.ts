/** Widths of Arial's letters and signs in thousandths of their size, as search engines set them. */
const BY_WIDTH: readonly (readonly [width: number, signs: string])[] = [
  [191, "'"],
  [222, 'ijl‘’‚ł'],
  [260, '|¦'],
  [278, ' !,./:;I[\\]ft\u00a0ı'],
  [333, '()-r`“”„·‹›\u2010\u2011¡'],
  [334, '{}'],
  [350, '•'],
  [355, '"'],
  [365, 'º'],
  [370, 'ª'],
  [389, '*'],
  [400, '°'],
  [469, '^'],
  [500, 'Jcksvxyz'],
  [537, '¶'],
  [556, '#$0123456789?L_abdeghnopqu–£€«»§¢¥Łðþ'],
  [584, '+<=>~×÷±−'],
  [611, 'FTZßøŋ¿'],
  [667, '&ABEKPSVXYÞ'],
  [722, 'CDHNRUwÐĐ'],
  [737, '©®'],
  [778, 'GOQØ'],
  [833, 'Mm'],
  [834, '½¼¾'],
  [889, '%æ'],
  [944, 'Wœ'],
  [1000, '—…™ÆŒ'],
  [1015, '@'],
];
const WIDTHS: ReadonlyMap<string, number> = new Map(
  BY_WIDTH.flatMap(([width, signs]) => [...signs].map((sign): [string, number] => [sign, width])),
);

/** The middle of what the face has for letters that the table does not name. */
const SMALL = 540;
const CAPITAL = 690;
/** Chinese, Japanese and Korean signs and emoji are as wide as they are high. */
const SQUARE = 1000;
const IS_SQUARE =
  /[\u1100-\u11ff\u2e80-\u303f\u3040-\u30ff\u3100-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]|\p{Extended_Pictographic}/u;

/**
 * About how many pixels a line takes in Arial of a size in pixels: from a table, so that it costs nothing while one
 * types, and the same on every computer. Exact for Latin letters but for kerning; other scripts by a middle width.
 */
export function pixelWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const sign of text) thousandths += widthOf(sign);
  return Math.round((thousandths * size) / 1000);
}

function widthOf(sign: string): number {
  const known = WIDTHS.get(sign);
  if (known !== undefined) return known;
  if (/^\p{M}|^\p{Cf}/u.test(sign)) return 0;
  if (IS_SQUARE.test(sign)) return SQUARE;
  const [base = '', ...marks] = sign.normalize('NFD');
  // An accent takes the place of the dot, and the letter is set on the wider body of the one without it.
  if (marks.length > 0) return base === 'i' ? 278 : widthOf(base);
  return /\p{Lu}/u.test(sign) ? CAPITAL : SMALL;
}

/** The line as a results page shows it: cut between words where it is wider than `most` pixels, with an ellipsis. */
export function cutToPixels(text: string, size: number, most: number): string {
  if (pixelWidth(text, size) <= most) return text;
  const room = (most * 1000) / size - widthOf(' ') - widthOf('…');
  let thousandths = 0;
  let fits = 0;
  let word = 0;
  for (const sign of text) {
    thousandths += widthOf(sign);
    if (thousandths > room) break;
    if (/\s/u.test(sign)) word = fits;
    fits += sign.length;
  }
  const end = word > fits / 2 ? word : fits;
  return `${text.slice(0, end).replace(/[\s,;:–—-]+$/u, '')} …`;
}

/** What a results page has room for, in pixels and in the size that it sets it in. Search engines publish no such figures; these are what desks measure. */
export const SEARCH_ROOM = {
  title: { size: 20, most: 580 },
  description: { size: 14, most: 920 },
} as const;

/** Characters that cards of the common networks show of a title before they cut it. */
export const SOCIAL_TITLE = 70;

/** Characters of a post that every common network takes, a link among them. */
export const SOCIAL_TEXT = 200;
