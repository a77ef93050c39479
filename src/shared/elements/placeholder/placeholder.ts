import { UNSPACED } from '../unspaced';

/**
 * Names that hold what is a placeholder anywhere else. A house that writes of others names them as
 * the right wording in its word list.
 */
const NAMES: readonly string[] = ['TK Maxx', 'TK Elevator'];

/** A whole word: no letter, figure or mark beside it, and no sign that makes it an address, a tag or code. */
const BEFORE = String.raw`(?<=^|${UNSPACED}|[^\p{L}\p{M}\p{N}_$@#&./\\])`;
const AFTER = String.raw`(?=$|${UNSPACED}|[^\p{L}\p{M}\p{N}_])(?!-\p{N})`;

/** The name of a value in braces, and what may not stand before the first of them. */
const VALUE = String.raw`\s*\p{L}[\p{L}\p{N} ._-]{0,60}`;
const UNGLUED = String.raw`(?<![\p{L}\p{M}\p{N}_$\\{])`;

/** Things that a page has, as whoever types a placeholder calls them. */
const PARTS =
  'headline|kicker|standfirst|byline|caption|alt text|title|subtitle|intro|text|body|copy|quote|pull quote|name|photo|picture|image|note|bio|link';

/**
 * What a desk writes for words that are still to come.
 * - TK stands in capitals, alone or repeated; in small letters only doubled or in brackets, for "500 tk" is money.
 * - Three small x, or a capital and two small; capitals only from four on, for XXX is thirty.
 * - Brackets and braces say so themselves; braces glued to a word are code.
 * - "Headline here" is one only where it is all that stands there; "headline goes here" anywhere.
 * - Question marks of three and more are ASCII: in Chinese, repeated full-width ones are emphasis.
 */
const FORMS: readonly string[] = [
  String.raw`\[\s*(?:TK)+\s*\]`,
  String.raw`${BEFORE}(?:(?:TK)+(?:[ \u00a0-](?:TK)+)*|(?:tk){2,}|tk[ \u00a0]tk)${AFTER}`,
  String.raw`\[\s*tk\s*\]`,
  String.raw`${BEFORE}(?:[xX]x{2,}|X{4,})${AFTER}`,
  String.raw`${UNGLUED}(?:\{\{${VALUE}\}\}|\{${VALUE}\})(?![\p{L}\p{M}\p{N}_}])`,
  String.raw`\[\s*[Ii](?:nsert|NSERT)(?![\p{L}\p{N}])[^\][]{0,120}\]`,
  String.raw`\[(?:[^\][]{0,80}\s)?(?:[Tt]o [Cc]ome|TO COME)\s*\]`,
  String.raw`[[(]\s*(?:tb[cd]|TB[CD])\s*[\])]`,
  String.raw`(?<![\p{L}\p{N}])(?:[Ll]orem|LOREM)\s+(?:[Ii]psum|IPSUM)(?![\p{L}\p{N}])`,
  String.raw`\?{3,}`,
];
const PLACEHOLDER = new RegExp(FORMS.join('|'), 'gu');
const GOES_HERE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${PARTS})\s+goes\s+here(?!\p{L})`,
  'giu',
);
const ALONE = new RegExp(String.raw`^[\s[(]*(?:your\s+)?(?:${PARTS})\s+here[\s.…\])]*$`, 'iu');

/**
 * The placeholders in a text, in order and as they stand. `allowed` are wordings that may hold one,
 * besides the names that this program knows ("TK Maxx"). Only whole words count: "TKO" is none.
 */
export function placeholdersIn(text: string, allowed: readonly string[] = []): string[] {
  if (ALONE.test(text)) return [text.trim()];
  const names = [...NAMES, ...allowed].flatMap((name) => placesOf(name, text));
  return [...text.matchAll(PLACEHOLDER), ...text.matchAll(GOES_HERE)]
    .filter(({ 0: found, index }) =>
      names.every(({ from, to }) => index < from || index + found.length > to),
    )
    .toSorted((a, b) => a.index - b.index)
    .map(([found]) => found);
}

function placesOf(name: string, text: string): { readonly from: number; readonly to: number }[] {
  const places: { from: number; to: number }[] = [];
  for (let from = text.indexOf(name); from !== -1; from = text.indexOf(name, from + name.length))
    places.push({ from, to: from + name.length });
  return places;
}
