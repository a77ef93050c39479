import { UNSPACED } from '../unspaced';

/** A wording that the house does not use, with the one that it does; an empty one names none. */
export interface WordRule {
  readonly avoid: string;
  readonly use: string;
}

/** A wording of the list as it stands in a text. */
export interface WordMatch {
  readonly words: string;
  readonly use: string;
}

/** A house's word list, made ready for many texts. */
export interface WordList {
  /** The right wordings, for checks that would take one for a fault. */
  readonly right: readonly string[];
  /** The wordings of the list in a text, each place once, the longest that fits. */
  matchesIn(text: string): WordMatch[];
}

interface Entry extends WordRule {
  /** Folded. */
  readonly avoided: string;
  /** Folded. */
  readonly right: string;
}

const LETTER = String.raw`[\p{L}\p{M}\p{N}]`;
const UNIT = new RegExp(
  String.raw`${UNSPACED}|(?:(?!${UNSPACED})${LETTER})+|[^\s\p{L}\p{M}\p{N}]`,
  'gu',
);
const STARTS_UNSPACED = new RegExp(`^${UNSPACED}`, 'u');
const ENDS_UNSPACED = new RegExp(`${UNSPACED}$`, 'u');
/** The word goes on: with a letter, or with an apostrophe and letters other than the possessive’s. */
const GOES_ON = new RegExp(String.raw`^(?:${LETTER}|'(?!s(?!${LETTER}))${LETTER})`, 'u');
const CAME_ON = new RegExp(String.raw`(?:${LETTER}|${LETTER}')$`, 'u');

/**
 * Makes a word list ready. Wordings are found as whole words whatever their case, apostrophe, hyphen
 * or space; a hyphen parts words, an apostrophe does not, but for the possessive’s. Silent where the
 * right wording stands: in its own case, with a capital at the start of a sentence, or around the
 * wrong one ("Olympics" in "Winter Olympics").
 */
export function compileWordList(rules: readonly WordRule[]): WordList {
  const byFirst = new Map<string, Entry[]>();
  for (const { avoid, use } of rules) {
    const avoided = fold(avoid.trim());
    const first = avoided.match(UNIT)?.[0];
    if (first === undefined) continue;
    const entries = byFirst.get(first) ?? [];
    entries.push({ avoid, use, avoided, right: fold(use) });
    byFirst.set(first, entries);
  }
  for (const entries of byFirst.values())
    entries.sort((a, b) => b.avoided.length - a.avoided.length);
  return {
    right: rules.map(({ use }) => use).filter((use) => use !== ''),
    matchesIn: (text) => (byFirst.size === 0 ? [] : matchesIn(text, byFirst)),
  };
}

function matchesIn(text: string, byFirst: ReadonlyMap<string, readonly Entry[]>): WordMatch[] {
  const folded = fold(text);
  const matches: WordMatch[] = [];
  let end = 0;
  for (const { 0: unit, index } of folded.matchAll(UNIT)) {
    if (index < end) continue;
    const entry = byFirst.get(unit)?.find(({ avoided }) => isWhole(folded, index, avoided));
    if (entry === undefined) continue;
    end = index + entry.avoided.length;
    if (!isRight(text, folded, index, entry))
      matches.push({ words: text.slice(index, end), use: entry.use });
  }
  return matches;
}

function isWhole(folded: string, from: number, words: string): boolean {
  if (!folded.startsWith(words, from)) return false;
  const before = folded.slice(Math.max(0, from - 2), from);
  const after = folded.slice(from + words.length, from + words.length + 3);
  return (
    (STARTS_UNSPACED.test(words) || ENDS_UNSPACED.test(before) || !CAME_ON.test(before)) &&
    (ENDS_UNSPACED.test(words) || STARTS_UNSPACED.test(after) || !GOES_ON.test(after))
  );
}

function isRight(
  text: string,
  folded: string,
  from: number,
  { use, avoided, right }: Entry,
): boolean {
  if (use === '') return false;
  const words = text.slice(from, from + avoided.length);
  const capital = use.charAt(0).toUpperCase() + use.slice(1);
  if (words === use) return true;
  if (words === capital && startsSentence(text, from)) return true;
  for (let at = right.indexOf(avoided); at !== -1; at = right.indexOf(avoided, at + 1))
    if (right !== avoided && folded.startsWith(right, from - at)) return true;
  return false;
}

/** Looks back over quotation marks and brackets only, so that a long text costs no more than a short one. */
function startsSentence(text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - 12), from);
  return (
    /[.!?…:]["”’')\]]*\s+["“‘'(]*$/u.test(before) || (from <= 12 && /^["“‘'(]*$/u.test(before))
  );
}

/** Text as it is compared, character for character as long as it was: small letters, one apostrophe, one hyphen, one space. */
function fold(text: string): string {
  const small = text.toLowerCase();
  // A few letters grow when they are made small ("İ"); those stay as they are, so that places agree.
  const same =
    small.length === text.length
      ? small
      : Array.from(text, (letter) => {
          const one = letter.toLowerCase();
          return one.length === letter.length ? one : letter;
        }).join('');
  return same
    .replace(/ς/gu, 'σ')
    .replace(/[’ʼ]/gu, "'")
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/[\u00a0\u202f\n\t]/gu, ' ');
}
