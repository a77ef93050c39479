import { isName } from './names';
import { isMailHeader, isSeparator, isSignOff } from './rubbish';
import { endsSentence } from './sentences';
import { stampParts } from './stamp';
import { isBlank } from './words';

/** Lines that a mail or a terminal wraps are no longer than this, and no shorter than that. */
const WIDEST = 120;
const NARROWEST = 40;
/** Few wrap wider than this, where captions and furniture are as long: there only lines broken within a sentence count. */
const USUAL = 100;
/** So many lines tell the width of a text of any length. */
const SAMPLE = 2000;
/** Share of long lines that must end where a wrapper would have ended them. */
const WRAPPED = 0.7;
/** Share of those that must break a sentence; lines of verse and lists end with it. */
const BROKEN = 0.5;
/** Share of all lines that may be longer than the width: headers and addresses are not wrapped. */
const LONGER = 0.15;

/** A line of a mail's header says nothing about the width of the text below it. */
const HEADER = /^[A-Z][\w-]{0,14}:\s/u;

/** Share of the width from which a line counts as full. */
const NEARLY_FULL = 0.8;

/** How a text was wrapped. */
export interface HardWrap {
  /** Characters of its widest lines. */
  readonly width: number;
  /** Characters of the longest line that a wrapper may have ended: what is shorter had room for more. */
  readonly longest: number;
  /** Whether paragraphs follow each other without a blank line. */
  readonly tight: boolean;
}

/**
 * How a text was hard-wrapped, null where its lines are paragraphs.
 * A wrapper breaks a line only when the next word would not fit; lines of verse, lists and headers break before.
 */
export function hardWrap(lines: readonly string[]): HardWrap | null {
  const sample = lines.slice(0, SAMPLE);
  const filled = sample.filter((line) => !isBlank(line));
  const pairs: [above: string, below: string][] = [];
  sample.forEach((below, index) => {
    const above = sample[index - 1] ?? '';
    if (!isBlank(above) && !isBlank(below) && !HEADER.test(above) && !HEADER.test(below))
      pairs.push([above, below]);
  });
  const width = [...new Set(pairs.map(([above]) => above.length))]
    .filter((width) => width >= NARROWEST && width <= WIDEST)
    .sort((a, b) => b - a)
    .find((width) => fits(width, pairs, filled));
  if (width === undefined) return null;
  const longest = Math.max(
    ...filled.filter((line) => line.length <= width + 1).map((line) => line.length),
  );
  return { width, longest, tight: isTight(width, sample) };
}

/** Whether paragraphs begin more often right below the short last line of another than below a blank line. */
function isTight(width: number, lines: readonly string[]): boolean {
  const long = NEARLY_FULL * width;
  const above = lines.filter((_, at) => (lines[at + 1]?.length ?? 0) >= long);
  const parted = above.filter((line) => isBlank(line)).length;
  const tight = above.filter((line) => line.length < long && endsSentence(line)).length;
  return tight > parted;
}

function fits(
  width: number,
  pairs: readonly (readonly [string, string])[],
  filled: readonly string[],
): boolean {
  if (filled.filter((line) => line.length > width + 1).length > LONGER * filled.length)
    return false;
  const long = pairs.filter(([above]) => above.length > 0.6 * width && above.length <= width);
  const wrapped = long.filter(([above, below]) => isWrapped(above, below, width));
  const isWide = width > USUAL;
  const broken = wrapped.filter(([above, below]) =>
    isWide ? /^\p{Ll}/u.test(below) : !endsSentence(above),
  );
  return (
    (isWide ? broken : wrapped).length >= 3 &&
    wrapped.length >= WRAPPED * long.length &&
    broken.length >= BROKEN * wrapped.length
  );
}

/** "…, Sept." goes on with its day. */
const ABBREVIATED = /\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|No|Nos|p|pp|Vol|Mrs?|Ms|Dr|St)\.$/u;

/** "…, who was himself somewhere near number" goes on with "40. Nobody …", and no point of a list ends so. */
const CALLS_FOR_NUMBER =
  /\b(?:numbers?|page|chapter|article|section|clause|aged?|of|to|at|in|by|from|for|than|about|over|under|near|only|until|since|the|a|and)$/iu;

/** Lines that begin a line of their own wherever they stand: headers, bylines, numbers to call. */
const NEVER_GOES_ON = /^(?:By \p{Lu}\p{Ll}+ \p{Lu}|(?:Tel|Mob|Phone)\b)/u;

/** "Ana Ruiz, beekeeper and vice-president of the Merrow" goes on with "Honey Guild". */
const OPENS_WITH_NAME = /^(?:By )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3},\s/u;

/** Whether `below` continues `above`: its first word would not have fitted. */
function isWrapped(above: string, below: string, width: number): boolean {
  const firstWord = /^\S+/u.exec(below)?.[0] ?? '';
  // Some wrappers count the space at the end, so one character is allowed for. Longer lines were never wrapped.
  return (
    above.length <= width + 1 &&
    above.length + 1 + firstWord.length >= width &&
    !standsAlone(above, below)
  );
}

/** Whether two lines under each other are two, whatever their length: a rule, a point of a list, how a letter closes. */
function standsAlone(above: string, below: string): boolean {
  return (
    /^[-*•>]\s/u.test(below) ||
    BRACKETED.test(below) ||
    (/^\d{1,2}[.)]\s/u.test(below) && !ABBREVIATED.test(above) && !CALLS_FOR_NUMBER.test(above)) ||
    NEVER_GOES_ON.test(below) ||
    (isName(below) && !OPENS_WITH_NAME.test(above)) ||
    isMailHeader(below) ||
    // "So too does / Cork: a scheme …" goes on.
    (HEADER.test(below) && (endsSentence(above) || HEADER.test(above))) ||
    isSignOff(below) ||
    isDated(below) ||
    isSeparator(below) ||
    isSeparator(above)
  );
}

/** "(b) vending zones", "(iv) the dredging" */
const BRACKETED = /^\((?:\d{1,2}|[ivx]{1,4}|[a-h])\)\s/u;

/** "Ottawa, January 20, 2025" */
function isDated(line: string): boolean {
  const rest = line.length <= NARROWEST ? stampParts(line)[0]?.rest : undefined;
  return rest !== undefined && /^(?:\p{Lu}[\p{L} .’'-]{1,24})?$/u.test(rest);
}

/**
 * Whether `below` goes on with the paragraph of `above` in a text that is known to be wrapped:
 * writers wrap by hand, too, so a line that is nearly full counts, unless it may as well close a paragraph.
 * Headers and list items never go on.
 */
export function continues(
  above: string,
  below: string,
  { width, longest, tight }: HardWrap,
): boolean {
  const closes = tight && endsSentence(above) && !ABBREVIATED.test(above);
  const firstWord = /^\S+/u.exec(below)?.[0] ?? '';
  if (closes && above.length + 1 + firstWord.length <= longest) return false;
  if (isWrapped(above, below, width)) return true;
  if (above.length >= NARROWEST && EXPECTS_MORE.test(above) && /^\p{L}/u.test(below)) return true;
  const isLong = above.length >= NEARLY_FULL * width && above.length <= width + 1;
  const goesOn = isLong || isAmidSentence(above, below);
  return goesOn && !closes && !standsAlone(above, below);
}

/** "… asked it to garland a" goes on with "High Commissioner." */
const EXPECTS_MORE = /\s(?:an?|the|of|our|their|its|and)$/u;

/** "… were to belong to" goes on with "us and to …", however much room there was. */
function isAmidSentence(above: string, below: string): boolean {
  return above.length >= NARROWEST && /\p{Ll}$/u.test(above) && /^\p{Ll}+ (?!\p{Lu})/u.test(below);
}

/** What joins two lines of one paragraph: nothing where a word was broken after its hyphen or dash, else a space. */
export function joint(above: string): '' | ' ' {
  return /\p{L}[-‐–—]$/u.test(above.slice(-3)) ? '' : ' ';
}
