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
const TWO_DOUBLES = 2 * COST.double + CAPITAL;

/**
 * Whether a word that no dictionary knows passes as a name or an acronym: it is written with a capital, and it is not
 * one slip away from a common word of seven letters or more: a letter left out or too many, another vowel, two that
 * changed places. A changed consonant is no slip: "Warnock" is no warlock. "Covid" is as known as "COVID".
 */
export function isTakenForName(word: string, index: WordIndex): boolean {
  const lower = word.toLowerCase();
  if (word === lower || NEVER_NAMES.has(lower)) return false;
  if (word !== word.toUpperCase() && word.slice(1) !== lower.slice(1)) return true;
  return word.length < SHORTEST || !isSlip(lower, index);
}

function isSlip(lower: string, index: WordIndex): boolean {
  const limit = lower.length < LONG ? COST.add + CAPITAL : TWO_DOUBLES;
  const near = wordsWithin(lower, limit, index).filter((one) => one.near.toLowerCase() !== lower);
  return near.some(({ near: word, cost }) => {
    if (word === word.toLowerCase()) return cost <= COST.add;
    if (word.length === lower.length && cost <= COST.swap + CAPITAL)
      return word[0]?.toLowerCase() === lower[0];
    return lower.length >= LONG && undoubled(word.toLowerCase()) === undoubled(lower);
  });
}

/** "Phillipines": long names are known by more than their doubled letters, but for "Andersson" and "Hoffmann". */
function undoubled(lower: string): string {
  return /(?:sson|mann)$/u.test(lower) ? lower : lower.replace(/(.)\1/gu, '$1');
}
