import { isBlank } from "./words";

/** Lines of a mail or a terminal are no longer than this. */
const WIDEST = 100;
const NARROWEST = 40;
/** Share of line ends inside paragraphs that must be where a wrapper would have put them. */
const SHARE = 0.7;

/**
 * The width at which a text was hard-wrapped, null where its lines are paragraphs.
 * A wrapper breaks a line only when the next word would not fit; lines of verse, lists and headers break before.
 */
export function hardWrapWidth(lines: readonly string[]): number | null {
  const pairs: [above: string, below: string][] = [];
  lines.forEach((below, index) => {
    const above = lines[index - 1] ?? "";
    if (!isBlank(above) && !isBlank(below) && above.length <= WIDEST) pairs.push([above, below]);
  });
  if (pairs.length < 4 || lines.some((line) => line.length > 3 * WIDEST)) return null;
  const width = Math.max(...pairs.map(([above]) => above.length));
  if (width < NARROWEST) return null;
  const wrapped = pairs.filter(([above, below]) => above.length >= NARROWEST / 2 && isWrapped(above, below, width));
  return wrapped.length >= 4 && wrapped.length / pairs.length >= SHARE ? width : null;
}

/** Whether `below` continues `above`: its first word would not have fitted. */
export function isWrapped(above: string, below: string, width: number): boolean {
  const firstWord = /^\S+/u.exec(below)?.[0] ?? "";
  // Wrappers also break after a hyphen and some count the space, so one character is allowed for.
  return above.length + 1 + firstWord.length >= width && !/^(?:[-*•>]|\d{1,2}[.)])\s/u.test(below);
}

/** Joins two lines of one paragraph; a word broken after its hyphen or dash is joined without a space. */
export function joinWrapped(above: string, below: string): string {
  return /\p{L}[-‐–—]$/u.test(above) ? above + below : `${above} ${below}`;
}
