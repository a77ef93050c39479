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

/** What a class holds: members for one bracket, and opposites of sets, which need their own. */
interface ClassParts {
  readonly members: string[];
  readonly opposites: string[];
}

/**
 * Reads a class after its "[". Flag "u" is all it needs: the newer "v" would nest classes, but the
 * engines of Node 20 and Chromium 130 miss matches with it ("[^,]+," repeated finds nothing).
 */
export function takeClass(scan: PatternScan): string {
  const negated = take(scan, /\^/y) !== null;
  const parts: ClassParts = { members: [], opposites: [] };
  let first = true;
  while (scan.at < scan.source.length) {
    if (!first && take(scan, /\]/y) !== null) return closed(negated, parts);
    first = false;
    if (take(scan, /-\[/y) !== null) {
      const less = takeClass(scan);
      if (take(scan, /\]/y) === null)
        return giveUp(scan, 'a class that takes another away must end');
      return `(?:(?!${less})${closed(negated, parts)})`;
    }
    takeItem(scan, parts);
  }
  return giveUp(scan, 'a “[” is never closed');
}

function closed(negated: boolean, { members, opposites }: ClassParts): string {
  if (opposites.length === 0) return `[${negated ? '^' : ''}${members.join('')}]`;
  const own = members.length === 0 ? [] : [`[${members.join('')}]`];
  const any = [...own, ...opposites].join('|');
  return negated ? `(?:(?!${any})[\\s\\S])` : `(?:${any})`;
}

/** Adds a set in brackets: its members join the others, its opposite stays by itself. */
function addSet({ members, opposites }: ClassParts, set: string): void {
  if (set.startsWith('[^')) opposites.push(set);
  else members.push(set.replace(/^\[|\]$/g, ''));
}

function takeItem(scan: PatternScan, parts: ClassParts): void {
  const posix = take(scan, /\[:(\^?)([a-z]+):\]/y);
  if (posix !== null) {
    const members = POSIX[posix[2] ?? ''];
    if (members === undefined) giveUp(scan, `there is no class ${posix[0]}`);
    else addSet(parts, `[${posix[1] ?? ''}${members}]`);
    return;
  }
  const from = takeMember(scan);
  if (from.character === null) {
    addSet(parts, from.set);
    return;
  }
  const dash = take(scan, /-(?![\][])/y) !== null;
  const to = dash ? takeMember(scan) : null;
  if (to?.character != null) {
    parts.members.push(range(scan, from.character, to.character));
    return;
  }
  parts.members.push(one(scan, from.character));
  if (to === null) return;
  parts.members.push(String.raw`\-`);
  addSet(parts, to.set);
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
