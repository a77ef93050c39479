import { ok, type Result } from '../../result/result';
import { compilePattern, type Pattern } from './pattern/compile-pattern';

/** What a rule lets pass. */
export interface Exceptions {
  /** Whether what was found is (or holds, as in Vale) an exception. */
  readonly allows: (observed: string) => boolean;
  /** Whether it stands inside an exception of several words, as "mea" does in "mea culpa". */
  readonly spans: (text: string, from: number, to: number) => boolean;
}

/** Makes a rule's exceptions and the desk's accepted words ready for use. */
export function compileExceptions(terms: readonly string[]): Result<Exceptions, string> {
  const whole = any(
    longestFirst(terms).map((term) => (term.startsWith('(?i)') ? term : `(?-i)${term}`)),
  );
  if (!whole.ok) return whole;
  const phrases = any(
    terms.filter((term) => /[ \t]|\\s/.test(term)),
    '(?i)',
  );
  if (!phrases.ok) return phrases;
  return ok({
    allows: (observed) => whole.value?.isIn(observed.trim()) ?? false,
    spans: (text, from, to) =>
      phrases.value?.findAll(text).some((phrase) => phrase.from <= from && phrase.to >= to) ??
      false,
  });
}

function any(terms: readonly string[], flags = ''): Result<Pattern | null, string> {
  return terms.length === 0 ? ok(null) : compilePattern(`(?m)${flags}\\b(?:${terms.join('|')})\\b`);
}

/** Longer entries come first, so that the longest wins where several fit. */
export function longestFirst(terms: readonly string[]): readonly string[] {
  return [...terms].sort((a, b) => b.length - a.length);
}
