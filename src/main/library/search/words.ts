import { foldWords } from '@shared/register/contributor-fields';

/** A word of a text as the index takes it: folded, and where it stands. */
export interface FoundWord {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{M}\p{Co}]*/gu;
const PLAIN = /^[\u0020-\u007e]*$/u;

/** The words of a text one after another, parted and folded as the full-text index does it. */
export function* wordsIn(text: string): Generator<FoundWord> {
  for (const { 0: word, index } of text.matchAll(WORD))
    yield { folded: foldWord(word), start: index, end: index + word.length };
}

/** Most words are plain, and quickly folded. */
function foldWord(word: string): string {
  return PLAIN.test(word) ? word.toLowerCase() : foldWords(word);
}

const folds = new Map<string, string>();

/**
 * The text folded with every character in its place, so that what is found in it stands at the same place of the text; null
 * where folding would move characters, as with accents that are characters of their own.
 */
export function foldInPlace(text: string): string | null {
  let moved = 0;
  const folded = text.replace(/\P{ASCII}/gu, (character) => {
    let fold = folds.get(character);
    if (fold === undefined) {
      fold = foldWords(character);
      folds.set(character, fold);
    }
    if (fold.length !== character.length) moved += 1;
    return fold;
  });
  return moved > 0 ? null : folded.toLowerCase();
}
