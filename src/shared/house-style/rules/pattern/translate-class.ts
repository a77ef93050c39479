import { takeEscapedCharacter, takeProperty } from './character-escapes';
import {
  casesOf,
  giveUp,
  noteCase,
  take,
  takeCharacter,
  WORD,
  type PatternScan,
} from './pattern-scan';

const POSIX: Readonly<Record<string, string>> = {
  alnum: String.raw`\p{L}\p{N}`,
  alpha: String.raw`\p{L}`,
  ascii: String.raw`\x00-\x7F`,
  blank: String.raw`\x20\t`,
  cntrl: String.raw`\p{Cc}`,
  digit: String.raw`\p{Nd}`,
  graph: String.raw`\x21-\x7E`,
  lower: String.raw`\p{Ll}`,
  print: String.raw`\x20-\x7E`,
  punct: String.raw`\p{P}\p{S}`,
  space: String.raw`\s`,
  upper: String.raw`\p{Lu}`,
  word: WORD,
  xdigit: String.raw`0-9A-Fa-f`,
};

/** The widest range whose cases are spelt out one by one; wider ones hold both cases anyway. */
const WIDEST = 400;

/** Reads a class after its "[" and gives it in JavaScript's newest form (flag v). */
export function takeClass(scan: PatternScan): string {
  const negated = take(scan, /\^/y) !== null;
  const items: string[] = [];
  let first = true;
  while (scan.at < scan.source.length) {
    if (!first && take(scan, /\]/y) !== null) return closed(negated, items, '');
    first = false;
    if (take(scan, /-\[/y) !== null) {
      const less = takeClass(scan);
      if (take(scan, /\]/y) === null)
        return giveUp(scan, 'a class that takes another away must end');
      return closed(negated, items, less);
    }
    items.push(takeItem(scan));
  }
  return giveUp(scan, 'a “[” is never closed');
}

function closed(negated: boolean, items: readonly string[], less: string): string {
  const all = `[${negated ? '^' : ''}${items.join('')}]`;
  return less === '' ? all : `[${all}--${less}]`;
}

function takeItem(scan: PatternScan): string {
  const posix = take(scan, /\[:(\^?)([a-z]+):\]/y);
  if (posix !== null) {
    const members = POSIX[posix[2] ?? ''];
    if (members === undefined) return giveUp(scan, `there is no class ${posix[0]}`);
    return `[${posix[1] ?? ''}${members}]`;
  }
  const from = takeMember(scan);
  if (from.character === null) return from.set;
  if (take(scan, /-(?![\][])/y) === null) return one(scan, from.character);
  const to = takeMember(scan);
  if (to.character === null) return `${one(scan, from.character)}\\-${to.set}`;
  return range(scan, from.character, to.character);
}

interface Member {
  /** Null where a whole set stands. */
  readonly character: string | null;
  readonly set: string;
}

function takeMember(scan: PatternScan): Member {
  if (take(scan, /\\/y) === null) return { character: takeCharacter(scan), set: '' };
  if (take(scan, /b/y) !== null) return { character: '\b', set: '' };
  const character = takeEscapedCharacter(scan);
  if (character !== null) return { character, set: '' };
  return { character: null, set: takeProperty(scan) ?? takeShorthand(scan) };
}

const SHORTHANDS: Readonly<Record<string, string>> = {
  d: String.raw`\p{Nd}`,
  D: String.raw`\P{Nd}`,
  w: `[${WORD}]`,
  W: `[^${WORD}]`,
  s: String.raw`\s`,
  S: String.raw`\S`,
};

/** Reads \d, \w, \s or their opposites after the backslash, Unicode-aware as in Vale's engine. */
export function takeShorthand(scan: PatternScan): string {
  const letter = takeCharacter(scan);
  return SHORTHANDS[letter] ?? giveUp(scan, `“\\${letter}” has no counterpart here`);
}

function one(scan: PatternScan, character: string): string {
  const forms = casesOf(character);
  noteCase(scan, forms);
  return (spelt(scan) ? forms : [character]).map(escapedMember).join('');
}

function range(scan: PatternScan, from: string, to: string): string {
  const [low, high] = [from.codePointAt(0) ?? 0, to.codePointAt(0) ?? 0];
  if (low > high) return giveUp(scan, `the range ${from}-${to} runs backwards`);
  const members = high - low < WIDEST ? charactersBetween(low, high) : [];
  const other = members.flatMap((member) => casesOf(member).slice(1));
  noteCase(scan, ['', ...other]);
  const added = spelt(scan) ? [...new Set(other)].map(escapedMember).join('') : '';
  return `${escapedMember(from)}-${escapedMember(to)}${added}`;
}

function spelt(scan: PatternScan): boolean {
  return scan.flags.ignoreCase && scan.spellCases;
}

function charactersBetween(low: number, high: number): string[] {
  return Array.from({ length: high - low + 1 }, (_, step) => String.fromCodePoint(low + step));
}

function escapedMember(character: string): string {
  return /[0-9A-Za-z]/.test(character)
    ? character
    : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
