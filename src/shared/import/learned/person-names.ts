import { isParticle } from '../name-words';
import stored from './person-names.json';
import { readNumbers, storeNumbers } from './stored-rows';

/** What parts of a stretch of words say for a person's name, by `namePartsOf`: natural logarithms of odds. */
export type PersonNames = ReadonlyMap<string, number>;

/** Weights are stored as whole numbers of this. */
const UNIT = 0.01;

let read: PersonNames | undefined;

/** What was learned of names from the gold set (`tests/import/learning/learn-names.ts`); read at the first call. */
export function learnedNames(): PersonNames {
  read ??= readNames(stored.parts);
  return read;
}

/** Reads stored weights. */
export function readNames(parts: string): PersonNames {
  return readNumbers(parts, UNIT);
}

/** Writes weights down; what rounds to nothing is left out. */
export function storeNames(names: PersonNames): string {
  return storeNumbers(names, UNIT);
}

/** A long stretch has many parts, each of which says as much as one of a short stretch. */
const SHARPNESS = 3;

/**
 * Natural logarithm of the odds that a stretch of capitalised words names a person, and not a place, a body, a post, a section or a
 * button: 0 is as likely as not.
 */
export function personOdds(stretch: string, names: PersonNames = learnedNames()): number {
  const parts = namePartsOf(stretch);
  return partScale(parts) * parts.reduce((sum, part) => sum + (names.get(part) ?? 0), 0);
}

/** By what the weights of a stretch's parts are multiplied. */
export function partScale(parts: readonly string[]): number {
  return SHARPNESS / Math.sqrt(Math.max(1, parts.length));
}

/** Letters that stand together, from two to five. */
const SHORTEST = 2;
const LONGEST = 5;

/**
 * What is looked at in a stretch of words: each word and its letters, where they stand, and capitals. Not
 * how long words are: names that are invented, as all of the gold set's, are longer than those of many persons ("Jo Lee").
 */
export function namePartsOf(stretch: string): string[] {
  const words = stretch.normalize('NFC').replace(/[’ʼ]/gu, "'").split(/\s+/u);
  const isCapitals = stretch === stretch.toUpperCase();
  const parts = new Set<string>([`words ${words.length}`, isCapitals ? 'capitals' : 'mixed']);
  words.forEach((word, at) => {
    const place = at === 0 ? 'F' : at === words.length - 1 ? 'L' : 'M';
    const small = word.toLowerCase();
    parts.add(`w:${small}`).add(`${place}:${small}`);
    if (!isCapitals) parts.add(`${place}~${word.replace(/\p{Ll}+/gu, 'a')}`);
    const framed = `^${small}$`;
    for (let length = SHORTEST; length <= LONGEST; length += 1)
      for (let from = 0; from + length <= framed.length; from += 1) {
        const letters = framed.slice(from, from + length);
        parts.add(letters);
        if (from === 0 || from + length === framed.length) parts.add(place + letters);
      }
  });
  return [...parts];
}

/** A stretch that may name somebody, and whether it is all that the line says. */
export interface NameStretch {
  readonly words: string;
  readonly isWhole: boolean;
}

const CAPITALISED =
  /^(?:\p{Lu}[\p{L}\p{M}.’'ʼ‑-]*|(?:al|el|d|o|l|p|n|ng)[-’']\p{Lu}[\p{L}\p{M}’'-]*)$/u;
const LEAD =
  /^(?:(?:posted |written |words |text |story )?by|von|par|por|from|words|text)\s*:?\s+/iu;
const MOST = 5;

/** The two to five capitalised words with which a text begins, behind "By"; null where it begins otherwise. */
export function openingStretch(text: string): NameStretch | null {
  const all = text.slice(0, 200).replace(LEAD, '').trim().split(/\s+/u);
  const found: string[] = [];
  for (const word of all) {
    const bare = word.replace(/[,;:|–—]+$/u, '');
    if (!CAPITALISED.test(bare) && !(found.length > 0 && isParticle(bare))) break;
    found.push(bare);
    if (bare !== word || found.length > MOST) break;
  }
  while (isParticle(found.at(-1) ?? '')) found.pop();
  if (found.length < 2 || found.length > MOST) return null;
  return { words: found.join(' '), isWhole: found.length === all.length };
}
