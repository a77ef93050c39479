import { err, ok, type Result } from '../../../result/result';
import { WORD } from './pattern-scan';
import { mayMatch } from './required-words';
import { translatePattern } from './translate-pattern';

/** A stretch that a pattern found. Offsets are UTF-16. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The groups in the pattern's own count; a group that took no part is null. */
  readonly groups: readonly (string | null)[];
}

/** A pattern ready to look for its places. It keeps no state between calls. */
export interface Pattern {
  /** How many groups it has. */
  readonly groups: number;
  /** Every place, from the left, none overlapping. Places of no length are left out. */
  readonly findAll: (text: string) => readonly Found[];
  readonly isIn: (text: string) => boolean;
  /** The text with each place replaced; "$1" is a group, "$0" all of it, "$$" a dollar. */
  readonly replaceIn: (text: string, replacement: string) => string;
}

/** Makes a pattern of Vale's ready for use, or says why it can't be. */
export function compilePattern(source: string): Result<Pattern, string> {
  const translated = translatePattern(source);
  if (!translated.ok) return translated;
  const { source: script, flags, groups } = translated.value;
  const fault = faultOf(script, flags);
  if (fault !== null) return err(fault);
  let expression: RegExp | null = null;
  const made = (): RegExp => (expression ??= new RegExp(script, `g${flags}`));
  return ok(patternOf(made, groups, mayMatch(source)));
}

/** Classes of all letters cost the machine much; a small class in their place shows as well what is wrong. */
function faultOf(script: string, flags: string): string | null {
  try {
    RegExp(script.replaceAll(WORD, '_'), flags);
    return null;
  } catch (trouble) {
    // The engine says only by throwing that a pattern is none.
    if (trouble instanceof SyntaxError) return trouble.message;
    throw trouble;
  }
}

function patternOf(
  expression: () => RegExp,
  groups: number,
  mayStandIn: (text: string) => boolean,
): Pattern {
  const foundIn = (text: string): Found[] => {
    if (!mayStandIn(text)) return [];
    return [...text.matchAll(expression())].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      text: match[0],
      groups: Array.from({ length: groups }, (_, at) => match.groups?.[`g${at + 1}`] ?? null),
    }));
  };
  return {
    groups,
    findAll: (text) => foundIn(text).filter(({ from, to }) => to > from),
    isIn: (text) => mayStandIn(text) && text.search(expression()) >= 0,
    replaceIn: (text, replacement) => replaced(text, foundIn(text), replacement),
  };
}

function replaced(text: string, places: readonly Found[], replacement: string): string {
  let at = 0;
  const parts = places.map((found) => {
    const before = text.slice(at, found.from);
    at = found.to;
    return before + filledIn(replacement, found);
  });
  return parts.join('') + text.slice(at);
}

/** A replacement with its group references filled in from a place. */
export function filledIn(replacement: string, { text, groups }: Found): string {
  return replacement.replace(
    /\$(?:(\$)|(\d+)|\{(\d+)\})/g,
    (_, dollar?: string, bare?: string, braced?: string) => {
      if (dollar !== undefined) return '$';
      const group = Number(bare ?? braced);
      return group === 0 ? text : (groups[group - 1] ?? '');
    },
  );
}
