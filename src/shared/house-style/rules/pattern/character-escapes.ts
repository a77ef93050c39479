import { giveUp, take, type PatternScan } from './pattern-scan';

const CONTROLS: Readonly<Record<string, string>> = {
  a: '\u0007',
  e: '\u001B',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/**
 * Reads, after a backslash, an escape that stands for one character: \t, \x41, \x{1F4F0}, \u00E9,
 * \cJ, \017, \. and the like. Null: it stands for something else, and the scan has not moved.
 */
export function takeEscapedCharacter(scan: PatternScan): string | null {
  const hex = take(scan, /x\{([0-9A-Fa-f]{1,6})\}|x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})/y);
  if (hex !== null) return fromCode(scan, parseInt(hex[1] ?? hex[2] ?? hex[3] ?? '', 16));
  const octal = take(scan, /0[0-7]{0,2}/y);
  if (octal !== null) return fromCode(scan, parseInt(octal[0], 8));
  const control = take(scan, /c([A-Za-z])/y);
  if (control !== null) return fromCode(scan, (control[1] ?? '').charCodeAt(0) % 32);
  const named = take(scan, /[aefnrtv]/y);
  if (named !== null) return CONTROLS[named[0]] ?? null;
  const plain = take(scan, /[^A-Za-z0-9]/uy);
  return plain === null ? null : plain[0];
}

/**
 * Reads \p{…} or \P{…} after the backslash, in Go's and in .NET's forms, as JavaScript writes it.
 * Null: no property stands here.
 */
export function takeProperty(scan: PatternScan): string | null {
  const found = take(scan, /([pP])(?:\{(\^?)([^}]*)\}|([A-Z]))/y);
  if (found === null) return null;
  const [, letter = 'p', negated = '', braced, single] = found;
  const wanted = (letter === 'P') !== (negated === '^');
  const name = braced ?? single ?? '';
  const form = [name, `Script=${name}`].find(isProperty);
  if (form === undefined) return giveUp(scan, `there are no characters called \\p{${name}} here`);
  if (scan.flags.ignoreCase && /^(?:Lu|Ll|Lt)$/.test(name)) {
    return wanted ? String.raw`[^\p{Lu}\p{Ll}\p{Lt}]` : String.raw`[\p{Lu}\p{Ll}\p{Lt}]`;
  }
  return `\\${wanted ? 'P' : 'p'}{${form}}`;
}

function isProperty(name: string): boolean {
  if (!/^[A-Za-z_=]+$/.test(name)) return false;
  try {
    return new RegExp(`\\p{${name}}`, 'u').test('') || true;
  } catch (trouble) {
    // The only way to ask an engine which properties it knows.
    if (trouble instanceof SyntaxError) return false;
    throw trouble;
  }
}

function fromCode(scan: PatternScan, code: number): string {
  return code <= 0x10ffff
    ? String.fromCodePoint(code)
    : giveUp(scan, `there is no character with the number ${code.toString(16)}`);
}
