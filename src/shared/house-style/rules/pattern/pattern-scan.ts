/** The inline flags that Go's patterns know and the engine heeds. */
export interface PatternFlags {
  readonly ignoreCase: boolean;
  readonly multiLine: boolean;
  readonly dotAll: boolean;
  /** White space and # comments in the pattern mean nothing. */
  readonly spaced: boolean;
}

/** A group that has been opened: what stood before it, and what closing it gives back. */
interface OpenGroup {
  readonly flags: PatternFlags;
  readonly from: number;
  readonly atomic: boolean;
}

/** A pattern on its way into JavaScript. */
export interface PatternScan {
  readonly source: string;
  at: number;
  flags: PatternFlags;
  readonly open: OpenGroup[];
  /** One piece an atom, so that a quantifier finds what it repeats. */
  readonly out: string[];
  /** Groups that the pattern itself counts; they become g1, g2 … */
  groups: number;
  readonly names: Map<string, number>;
  /** Groups that only the translation needs. */
  held: number;
  /** Whether cases are spelt out, as they must be where a pattern heeds case in places only. */
  readonly spellCases: boolean;
  sawIgnored: boolean;
  sawHeeded: boolean;
  fault: string | null;
}

const NO_FLAGS: PatternFlags = {
  ignoreCase: false,
  multiLine: false,
  dotAll: false,
  spaced: false,
};

/**
 * What a word is made of. Combining marks belong to the letter that they stand on: without them a
 * word would end inside "é" where that is written in two.
 */
export const WORD = String.raw`\p{L}\p{M}\p{N}_`;

/** Starts the scan of a pattern. */
export function scanOf(source: string, spellCases: boolean): PatternScan {
  return {
    source,
    at: 0,
    flags: NO_FLAGS,
    open: [],
    out: [],
    groups: 0,
    names: new Map(),
    held: 0,
    spellCases,
    sawIgnored: false,
    sawHeeded: false,
    fault: null,
  };
}

/** Ends the scan with a reason; the first one stands. */
export function giveUp(scan: PatternScan, reason: string): string {
  scan.fault ??= reason;
  scan.at = scan.source.length;
  return '';
}

/** Takes what a sticky expression finds at the place of the scan, or nothing. */
export function take(scan: PatternScan, sticky: RegExp): RegExpExecArray | null {
  sticky.lastIndex = scan.at;
  const found = sticky.exec(scan.source);
  if (found !== null) scan.at += found[0].length;
  return found;
}

/** The character at the place of the scan, whole even outside the basic plane; the scan moves on. */
export function takeCharacter(scan: PatternScan): string {
  const character = String.fromCodePoint(scan.source.codePointAt(scan.at) ?? 0);
  scan.at += character.length;
  return character;
}

/** The forms that a character has when case does not count, itself first. */
export function casesOf(character: string): readonly string[] {
  const forms = [character, character.toLowerCase(), character.toUpperCase()];
  return [...new Set(forms)].filter((form) => [...form].length === 1);
}

/** Notes whether case counts where a letter stands. */
export function noteCase(scan: PatternScan, forms: readonly string[]): void {
  if (forms.length < 2) return;
  if (scan.flags.ignoreCase) scan.sawIgnored = true;
  else scan.sawHeeded = true;
}
