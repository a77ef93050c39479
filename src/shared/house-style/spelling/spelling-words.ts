/** A word of copy that spelling looks at, with its place in the text (UTF-16). */
export interface SpellingWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** Addresses, handles, tags, file names and abbreviations with points: no dictionary has them. */
const NOT_PROSE =
  /(?:https?:\/\/|www\.)\S+|[^\s@]+@[^\s@]+|[@#][\p{L}\p{N}_]+|(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?|[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.\p{Ll}{2,6}(?![\p{L}\p{N}_-])(?:\/\S*)?/gu;
const CHUNK = /[\p{L}\p{M}\p{N}_*]+(?:['’‑-][\p{L}\p{M}\p{N}_*]+)*/gu;
const WORD = /^\p{L}[\p{L}\p{M}]*(?:['’‑-]\p{L}[\p{L}\p{M}]*)*$/u;
const PART = /[^‑-]+/gu;
const MOST = 60;

/**
 * The words of a text that have a spelling. A compound with hyphens is one word, a closing apostrophe is no part
 * of it. Left out are words with a figure, an underscore or an asterisk, and whatever is over sixty letters.
 */
export function spellingWords(text: string): readonly SpellingWord[] {
  const prose = text.replace(NOT_PROSE, ({ length }) => ' '.repeat(length));
  return [...prose.matchAll(CHUNK)].flatMap(({ 0: chunk, index }) =>
    chunk.length > MOST ? [] : wordsOf(chunk, index),
  );
}

/** A compound with a figure in it ("mid-1990s", "10-yaer-old") has its other parts as words of their own. */
function wordsOf(chunk: string, at: number): readonly SpellingWord[] {
  if (WORD.test(chunk)) return [{ word: chunk, from: at, to: at + chunk.length }];
  return [...chunk.matchAll(PART)]
    .filter(({ 0: part }) => part !== chunk && WORD.test(part))
    .map(({ 0: word, index }) => ({ word, from: at + index, to: at + index + word.length }));
}
