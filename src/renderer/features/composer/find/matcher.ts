/** What to look for. */
export interface FindQuery {
  readonly words: string;
  readonly caseSensitive: boolean;
  readonly wholeWord: boolean;
}

/** A stretch of a text, in code units. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Finds the words in a text, from its start, no two matches overlapping. Straight and curly quotes
 * count as the same, and so do all kinds of spaces: what was typed straight is found set.
 */
export function findWords(text: string, { words, caseSensitive, wholeWord }: FindQuery): Stretch[] {
  const sought = fold(words, caseSensitive);
  if (sought === '') return [];
  const folded = fold(text, caseSensitive);
  const found: Stretch[] = [];
  for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at)) {
    const to = at + sought.length;
    const isMatch = !wholeWord || isWhole(text, at, to);
    if (isMatch) found.push({ from: at, to });
    at = isMatch ? to : at + 1;
  }
  return found;
}

/** Folds signs that are the same to a reader; every code unit keeps its place. */
function fold(text: string, caseSensitive: boolean): string {
  const alike = text
    .replace(/[‘’‚‛]/gu, "'")
    .replace(/[“”„‟]/gu, '"')
    .replace(/[\u00a0\u202f\u2009]/gu, ' ');
  return caseSensitive ? alike : lowerCase(alike);
}

/** Lower case of the same length: a few capitals would grow, and then places would shift. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return [...text]
    .map((sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign))
    .join('');
}

function isWhole(text: string, from: number, to: number): boolean {
  const inside = (sign: string): boolean => /^[\p{L}\p{N}\p{M}_]/u.test(sign);
  const before = text.slice(Math.max(0, from - 2), from);
  const joinsBefore = /[\p{L}\p{N}\p{M}_]$/u.test(before) && inside(text.slice(from));
  const joinsAfter =
    inside(text.slice(to)) && /[\p{L}\p{N}\p{M}_]$/u.test(text.slice(0, to).slice(-2));
  return !joinsBefore && !joinsAfter;
}
