import { CAPITAL, wordsWithin, type WordIndex } from './near-words';
import { COST } from './word-distance';

/** Slips that are too short to be told from a name by their letters. */
const NEVER_NAMES = new Set(
  'teh hte adn nad taht thsi jsut wiht htat whne htis nto yuo tihs thier frist wolrd poeple peopel isreal chian russai saudia'.split(
    ' ',
  ),
);
const SHORTEST = 7;
const LONG = 9;

/**
 * Tells whether a word that no dictionary knows passes as a name or an acronym: it is written with a capital, and it
 * is not one slip away from a common word: of seven letters or more two that changed places or a doubled one, of nine
 * also a letter left out or too many, or another vowel. A changed consonant is no slip: "Warnock" is no warlock. "Covid" is as known as "COVID".
 */
export function namesBeside(index: WordIndex): (word: string) => boolean {
  const longNames = new Set(
    index.words.filter(isLongName).map((name) => undoubled(name.toLowerCase())),
  );
  return (word) => {
    const lower = word.toLowerCase();
    if (word === lower || NEVER_NAMES.has(lower)) return false;
    if (word !== word.toUpperCase() && word.slice(1) !== lower.slice(1)) return true;
    if (word.length < SHORTEST) return true;
    if (lower.length >= LONG && longNames.has(undoubled(lower))) return index.has(word);
    return !isSlip(lower, index);
  };
}

function isSlip(lower: string, index: WordIndex): boolean {
  const near = wordsWithin(lower, COST.add + CAPITAL, index);
  return near.some(({ near: word, cost }) => {
    const same = word.toLowerCase();
    if (same === lower) return false;
    if (word === same) return cost <= (lower.length < LONG ? COST.swap : COST.add);
    return word.length === lower.length && cost <= COST.swap + CAPITAL && same[0] === lower[0];
  });
}

function isLongName(word: string): boolean {
  return word.length >= LONG - 2 && word[0] !== word[0]?.toLowerCase();
}

/** "Phillipines": long names are known by more than their doubled letters, but for "Andersson" and "Hoffmann". */
function undoubled(lower: string): string {
  return /(?:sson|mann)$/u.test(lower) ? lower : lower.replace(/(.)\1/gu, '$1');
}
