import { err, ok, type Result } from '../result/result';

/** A piece of a template's wording: locked or open words, a slot by its name, or a part that vanishes while a slot in it is empty. */
export type WordingPart =
  | PlainPart
  | { readonly kind: 'optional'; readonly parts: readonly PlainPart[] };
export type PlainPart =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'open'; readonly words: string }
  | { readonly kind: 'slot'; readonly name: string };

/** Why a wording cannot be read, and the stretch of it that is at fault. */
export interface WordingFault {
  readonly message: string;
  readonly near: string;
}

const TOKEN = /\\([\\{}[\]<>])|\{([^{}[\]\\<>]*)\}|<([^{}[\]\\<>]*)>|[[\]{}\\<>]|[^\\{}[\]<>]+/gu;

/**
 * Takes a wording apart. `{name}` is a slot, `<…>` are open words, `[…]` an optional part with at
 * least one slot and no part within it; all else is locked words. A backslash before one of
 * `{ } [ ] < > \` makes it a word. Refuses anything unbalanced, with the place.
 */
export function wordingParts(wording: string): Result<readonly WordingPart[], WordingFault> {
  const parts: WordingPart[] = [];
  let optional: { readonly parts: PlainPart[]; readonly from: number } | null = null;
  for (const match of wording.matchAll(TOKEN)) {
    const near = wording.slice(match.index, match.index + 24);
    const mark = markOf(match);
    if (mark === '[') {
      if (optional !== null)
        return err({ message: 'an optional part stands inside another', near });
      optional = { parts: [], from: match.index };
    } else if (mark === ']') {
      if (optional === null)
        return err({ message: '“]” closes no optional part; write \\] for the character', near });
      const fault = partFault(optional.parts);
      if (fault !== null)
        return err({ message: fault, near: wording.slice(optional.from, match.index + 1) });
      parts.push({ kind: 'optional', parts: optional.parts });
      optional = null;
    } else {
      const part = plainPart(match);
      if (!part.ok) return err({ message: part.error, near });
      addPart(optional === null ? parts : optional.parts, part.value);
    }
  }
  return optional === null
    ? ok(parts)
    : err({
        message: 'an optional part is not closed with “]”',
        near: wording.slice(optional.from, optional.from + 24),
      });
}

/** A bracket that opens or closes an optional part; null for all else. */
function markOf([token, escaped]: RegExpExecArray): '[' | ']' | null {
  return escaped === undefined && (token === '[' || token === ']') ? token : null;
}

function partFault(parts: readonly PlainPart[]): string | null {
  if (!parts.some(({ kind }) => kind === 'slot'))
    return 'an optional part has no slot, so it could never vanish';
  return parts.some(({ kind }) => kind === 'open')
    ? 'an optional part comes and goes by itself, so its words cannot be open'
    : null;
}

function plainPart([token, escaped, slot, open]: RegExpExecArray): Result<PlainPart, string> {
  if (slot !== undefined)
    return /^[a-zA-Z][a-zA-Z0-9]*$/u.test(slot)
      ? ok({ kind: 'slot', name: slot })
      : err(`“${token}” is no name of a slot: use letters and figures`);
  if (open !== undefined)
    return open === '' ? err('“<>” holds no open words') : ok({ kind: 'open', words: open });
  return escaped === undefined && /^[{}\\<>]$/u.test(token)
    ? err(`“${token}” stands alone; write \\${token} for the character`)
    : ok({ kind: 'words', words: escaped ?? token });
}

/** The names of a wording's slots in order, each once. */
export function slotNames(parts: readonly WordingPart[]): string[] {
  const plain = parts.flatMap((part) => (part.kind === 'optional' ? part.parts : [part]));
  return [...new Set(plain.flatMap((part) => (part.kind === 'slot' ? [part.name] : [])))];
}

/** Writes a wording that reads as these parts again. */
export function writeWording(parts: readonly WordingPart[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'optional') return `[${writeWording(part.parts)}]`;
      if (part.kind === 'slot') return `{${part.name}}`;
      const words = part.words.replace(/[\\{}[\]<>]/gu, '\\$&');
      return part.kind === 'open' ? `<${words}>` : words;
    })
    .join('');
}

function addPart(parts: (WordingPart | PlainPart)[], part: PlainPart): void {
  const last = parts.at(-1);
  if (last?.kind === 'words' && part.kind === 'words')
    parts[parts.length - 1] = { kind: 'words', words: last.words + part.words };
  else parts.push(part);
}
