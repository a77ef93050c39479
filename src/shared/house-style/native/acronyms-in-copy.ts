import type { LiveBlock } from '../live/live-block';
import { isInScope } from '../rules/scope-selector';
import { KNOWN_ACRONYMS } from './known-acronyms';
import { NO_NAME } from './name-words';

/** Letters that stand for words. */
export interface Acronym {
  readonly from: number;
  readonly to: number;
  /** Without the s of a plural. */
  readonly letters: string;
}
/** Letters in brackets behind the words that they stand for. */
export interface Definition extends Acronym {
  readonly full: string;
}
interface Use extends Acronym {
  /** Whether the words around it say what it is. */
  readonly told: boolean;
}
/** The acronyms of a block. */
export interface Acronyms {
  readonly used: readonly Use[];
  readonly defined: readonly Definition[];
  /** Initials of the capitalised names in the block. */
  readonly initials: ReadonlySet<string>;
  /** Initials of its long words in small letters, a bar where another word stands between. */
  readonly phrases: string;
  readonly isBody: boolean;
}

const ACRONYM =
  /(?<![\p{L}\p{N}@#./&_-])([A-Z]{2,5})s?(?![\p{L}\p{N}/&_]|[-.][\p{L}\p{N}]|[’']\p{Lu})/gu;
const NAME =
  /(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]*(?:,?\s(?:(?:of|for|and|the|on|in|de|du|la|des|to|&)\s){0,2}\p{Lu}[\p{L}’'-]*)+/gu;
const LINKING = /^(?:of|for|and|the|on|in|de|du|la|des|to|&)$/u;
const ROMAN = /^[IVXLCDM]+$/u;

/** The acronyms of a block: two to five capitals, with the s of a plural. Lines in capitals have none. */
export function acronymsIn(block: LiveBlock): Acronyms {
  const { text } = block;
  const defined: Definition[] = [];
  const used: Use[] = [];
  for (const place of lettersIn(text)) {
    const full = fullNameBefore(text, place);
    if (full !== null) defined.push({ ...place, full });
    else if (!isShouted(text, place)) used.push({ ...place, told: isTold(text, place) });
  }
  const isBody = isInScope(['body'], block);
  return { used, defined, initials: initialsIn(text), phrases: phrasesIn(text), isBody };
}

/** The acronyms of a text that stand in brackets behind the words that they are short for. */
export function definitionsIn(text: string): readonly Definition[] {
  if (!/[([]/u.test(text)) return [];
  return lettersIn(text).flatMap((place) => {
    const full = fullNameBefore(text, place);
    return full === null ? [] : [{ ...place, full }];
  });
}

function lettersIn(text: string): Acronym[] {
  return [...text.matchAll(ACRONYM)].map(({ index, 0: words, 1: letters = '' }) => ({
    from: index,
    to: index + words.length,
    letters,
  }));
}

/** "the Shanghai Cooperation Organization (SCO": the words that the letters stand for. */
function fullNameBefore(text: string, { from, letters }: Acronym): string | null {
  if (!/[([]/u.test(text.slice(Math.max(0, from - 1), from))) return null;
  const lead = /([\p{L}’' -]+?),?\s[([]?$/u;
  const before = text.slice(Math.max(0, from - 120), from);
  const words = (lead.exec(before)?.[1] ?? '').trim().split(/\s+/u);
  for (let count = 2; count <= Math.min(words.length, letters.length + 4); count += 1) {
    const some = words.slice(-count);
    if (LINKING.test(some[0] ?? '')) continue;
    if (standsFor(letters, some)) return some.join(' ');
  }
  return null;
}

/** Whether the letters are the words' initials, in order; small words may be left out, "Mid-Sea" has two. */
function standsFor(letters: string, words: readonly string[]): boolean {
  const wanted = letters.toLowerCase();
  const parts = words.flatMap((word) => word.split('-')).filter((part) => part !== '');
  const big = parts.filter((part) => !LINKING.test(part));
  const initials = (some: readonly string[]): string =>
    some.map((part) => part.slice(0, 1).toLowerCase()).join('');
  return initials(parts) === wanted || initials(big) === wanted;
}

const KIND =
  /(?<!\p{L})(?:office|firm|company|broadcaster|agency|group|party|union|network|channel|maker|compiler|watchdog|regulator|tank|charity|body|league|giant|operator|magazine|newspaper|website|app|station|carrier|airline|bank|lender|insurer|retailer|consultancy|system|brand|label|called|named|abbreviated|known as)\s$/u;

/** "(SBU)", "JNIM (Jama’at …)", "the statistical office INSEE", "SSL International". */
function isTold(text: string, { from, to }: Acronym): boolean {
  const before = text.slice(Math.max(0, from - 24), from);
  const after = text.slice(to, to + 4);
  if (/[([]\s?$/u.test(before) || /^\s\(\p{L}/u.test(after) || KIND.test(before)) return true;
  if (/^, (?:(?:an?|the)(?!\p{L})|\p{Lu}[\p{L} ]*[’']s\s)/u.test(text.slice(to, to + 40)))
    return true;
  const word = /(\p{Lu}\p{Ll}[\p{L}’'-]*)\s$/u.exec(before)?.[1];
  return (word !== undefined && !NO_NAME.has(word)) || /^\s\p{Lu}\p{Ll}/u.test(after);
}

/** A line in capitals, or letters between capitals: no acronym. */
function isShouted(text: string, { from, to, letters }: Acronym): boolean {
  // "SARN — The quay": where a report was filed.
  if (from === 0 && /^(?:\s?[—–-]|\s\(|,\s|:)/u.test(text.slice(to, to + 3))) return true;
  // "the REAL artists", where "real" stands beside it.
  const small = letters.toLowerCase();
  if (asksForWords(letters) && new RegExp(`(?<!\\p{L})${small}(?!\\p{L})`, 'u').test(text))
    return true;
  const around = `${text.slice(Math.max(0, from - 16), from)} ${text.slice(to, to + 16)}`;
  return /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/u.test(around) || /^\s\p{Lu}{2,}/u.test(text.slice(to));
}

function initialsIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [name] of text.matchAll(NAME)) {
    const words = name.split(/[\s-]+/u).filter((word) => word !== '');
    const big = words.filter((word) => !LINKING.test(word));
    for (const some of [words, big])
      for (let at = 0; at < some.length; at += 1)
        for (let end = at + 2; end <= Math.min(some.length, at + 6); end += 1)
          found.add(initialsOf(some.slice(at, end)));
  }
  return found;
}

/** "foreign direct investment flows to" is "fdif|". */
function phrasesIn(text: string): string {
  return [...text.matchAll(/\p{L}+|[.,;:!?()]/gu)]
    .map(([word]) => (/^\p{Ll}{4,}$/u.test(word) ? word.slice(0, 1) : '|'))
    .join('')
    .replace(/\|+/gu, '|');
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.slice(0, 1).toUpperCase()).join('');
}

/**
 * Whether readers need the words: not for what they know, nor for two letters, which are initials of people
 * and codes too often.
 */
export function asksForWords(letters: string): boolean {
  return letters.length >= 3 && !KNOWN_ACRONYMS.has(letters) && !ROMAN.test(letters);
}
