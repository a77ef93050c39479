import { err, ok, type Result } from '../result/result';

/** A piece of a template's wording: locked words, a slot by its name, or a part that vanishes while a slot in it is empty. */
export type WordingPart =
  | PlainPart
  | { readonly kind: 'optional'; readonly parts: readonly PlainPart[] };
export type PlainPart =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'slot'; readonly name: string };

/** Why a wording cannot be read, and the stretch of it that is at fault. */
export interface WordingFault {
  readonly message: string;
  readonly near: string;
}

const TOKEN = /\\([\\{}[\]])|\{([^{}[\]\\]*)\}|[[\]{}\\]|[^\\{}[\]]+/gu;

/**
 * Takes a wording apart. `{name}` is a slot, `[…]` an optional part with at least one slot and no
 * part within it; all else is locked words. A backslash before one of `{ } [ ] \` makes it a word.
 * Refuses anything unbalanced, with the place.
 */
export function wordingParts(wording: string): Result<readonly WordingPart[], WordingFault> {
  const parts: WordingPart[] = [];
  let optional: { readonly parts: PlainPart[]; readonly from: number } | null = null;
  for (const match of wording.matchAll(TOKEN)) {
    const [token, escaped, slot] = match;
    const near = wording.slice(match.index, match.index + 24);
    const target: (WordingPart | PlainPart)[] = optional === null ? parts : optional.parts;
    if (slot !== undefined) {
      if (!/^[a-zA-Z][a-zA-Z0-9]*$/u.test(slot))
        return err({ message: `“${token}” is no name of a slot: use letters and figures`, near });
      target.push({ kind: 'slot', name: slot });
    } else if (escaped === undefined && token === '[') {
      if (optional !== null)
        return err({ message: 'an optional part stands inside another', near });
      optional = { parts: [], from: match.index };
    } else if (escaped === undefined && token === ']') {
      if (optional === null)
        return err({ message: '“]” closes no optional part; write \\] for the character', near });
      if (!optional.parts.some(({ kind }) => kind === 'slot')) {
        return err({
          message: 'an optional part has no slot, so it could never vanish',
          near: wording.slice(optional.from, match.index + 1),
        });
      }
      parts.push({ kind: 'optional', parts: optional.parts });
      optional = null;
    } else if (escaped === undefined && /^[{}\\]$/u.test(token)) {
      return err({ message: `“${token}” stands alone; write \\${token} for the character`, near });
    } else {
      addWords(target, escaped ?? token);
    }
  }
  return optional === null
    ? ok(parts)
    : err({
        message: 'an optional part is not closed with “]”',
        near: wording.slice(optional.from, optional.from + 24),
      });
}

/** The names of a wording's slots in order, each once. */
export function slotNames(parts: readonly WordingPart[]): string[] {
  const plain = parts.flatMap((part) => (part.kind === 'optional' ? part.parts : [part]));
  return [...new Set(plain.flatMap((part) => (part.kind === 'slot' ? [part.name] : [])))];
}

function addWords(parts: (WordingPart | PlainPart)[], words: string): void {
  const last = parts.at(-1);
  if (last?.kind === 'words')
    parts[parts.length - 1] = { kind: 'words', words: last.words + words };
  else parts.push({ kind: 'words', words });
}
