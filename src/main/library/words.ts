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
export function foldWord(word: string): string {
  return PLAIN.test(word) ? word.toLowerCase() : foldWords(word);
}
