import { err, ok, type Result } from '../../../result/result';
import { takeEscapedCharacter, takeProperty } from './character-escapes';
import {
  casesOf,
  giveUp,
  noteCase,
  scanOf,
  take,
  takeCharacter,
  WORD,
  type PatternScan,
} from './pattern-scan';
import { takeClass, takeShorthand } from './translate-class';
import { closeGroup, holdFast, takeOpening } from './translate-group';

/** A pattern in JavaScript's terms. */
export interface TranslatedPattern {
  readonly source: string;
  readonly flags: string;
  /** How many groups the pattern has itself: g1, g2 … in a match's `groups`. */
  readonly groups: number;
}

/**
 * Says a pattern as Vale's engine (regexp2, Go's syntax) means it in JavaScript: words are
 * Unicode's, "^" and "$" go by the flags of their place, flags may change on the way. The reason
 * comes back where there is no way to say it.
 */
export function translatePattern(pattern: string): Result<TranslatedPattern, string> {
  const plain = scanned(pattern, false);
  const scan = plain.sawIgnored && plain.sawHeeded ? scanned(pattern, true) : plain;
  if (scan.fault !== null) return err(scan.fault);
  const flags = scan.sawIgnored && !scan.spellCases ? 'iu' : 'u';
  return ok({ source: scan.out.join(''), flags, groups: scan.groups });
}

function scanned(pattern: string, spellCases: boolean): PatternScan {
  const scan = scanOf(pattern, spellCases);
  while (scan.at < pattern.length) takeNext(scan);
  if (scan.open.length > 0) giveUp(scan, 'a “(” is never closed');
  return scan;
}

function takeNext(scan: PatternScan): void {
  if (scan.flags.spaced && take(scan, /\s+|#.*/y) !== null) return;
  if (take(scan, /\(/y) !== null) takeOpening(scan);
  else if (take(scan, /\)/y) !== null) closeGroup(scan);
  else if (take(scan, /\|/y) !== null) scan.out.push('|');
  else if (!takeQuantifier(scan)) scan.out.push(takeAtom(scan));
}

/** "*", "+", "?", "{2,3}", each lazy with "?" and, with "+", giving nothing back. */
function takeQuantifier(scan: PatternScan): boolean {
  const found = take(scan, /([*+?]|\{\d+(?:,\d*)?\})([?+]?)/y);
  if (found === null) return false;
  const [, times = '', manner = ''] = found;
  const atom = scan.out.pop();
  if (atom === undefined || atom === '|' || /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?$/.test(atom)) {
    giveUp(scan, `“${times}” has nothing to repeat`);
    return true;
  }
  // A look-around can't be repeated in JavaScript; a group around it can.
  const sure = /^\(\?<?[=!]/.test(atom) ? `(?:${atom})` : atom;
  scan.out.push(
    manner === '+' ? holdFast(scan, `${sure}${times}`) : `(?:${sure}${times}${manner})`,
  );
  return true;
}

const ANY = String.raw`[\s\S]`;

function takeAtom(scan: PatternScan): string {
  if (take(scan, /\\/y) !== null) return takeEscape(scan);
  if (take(scan, /\[/y) !== null) return takeClass(scan);
  if (take(scan, /\./y) !== null) return scan.flags.dotAll ? ANY : String.raw`[^\n]`;
  if (take(scan, /\^/y) !== null) return scan.flags.multiLine ? String.raw`(?<![^\n])` : START;
  if (take(scan, /\$/y) !== null) return scan.flags.multiLine ? String.raw`(?![^\n])` : LAST_LINE;
  return literal(scan, takeCharacter(scan));
}

const START = `(?<!${ANY})`;
const END = `(?!${ANY})`;
const LAST_LINE = String.raw`(?=\n?${END})`;

const PLACES: Readonly<Record<string, string>> = {
  A: START,
  z: END,
  Z: LAST_LINE,
  b: `(?:(?<![${WORD}])(?=[${WORD}])|(?<=[${WORD}])(?![${WORD}]))`,
  B: `(?:(?<![${WORD}])(?![${WORD}])|(?<=[${WORD}])(?=[${WORD}]))`,
};

function takeEscape(scan: PatternScan): string {
  const place = take(scan, /[AzZbB]/y);
  if (place !== null) return PLACES[place[0]] ?? '';
  const quoted = take(scan, /Q([\s\S]*?)(?:\\E|$)/y);
  if (quoted !== null) return [...(quoted[1] ?? '')].map((each) => literal(scan, each)).join('');
  const numbered = take(scan, /[1-9]\d?/y);
  if (numbered !== null) return reference(scan, Number(numbered[0]));
  const named = take(scan, /k(?:<(\w+)>|'(\w+)')/y);
  if (named !== null) return reference(scan, scan.names.get(named[1] ?? named[2] ?? '') ?? 0);
  const character = takeEscapedCharacter(scan);
  if (character !== null) return literal(scan, character);
  return takeProperty(scan) ?? takeShorthand(scan);
}

function reference(scan: PatternScan, group: number): string {
  return group > 0 && group <= scan.groups
    ? `\\k<g${group}>`
    : giveUp(scan, 'it refers to a group that does not stand before it');
}

function literal(scan: PatternScan, character: string): string {
  const forms = casesOf(character);
  noteCase(scan, forms);
  if (scan.flags.ignoreCase && scan.spellCases && forms.length > 1) return `[${forms.join('')}]`;
  return /[\^$\\.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character;
}
