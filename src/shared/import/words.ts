/** A word for comparison and for the proof that nothing was lost: a run of letters, marks and digits. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** The words of a text as written. */
export function wordList(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** Length in words; two characters of Chinese or Japanese count as one word. */
export function wordLength(text: string): number {
  const han = text.match(HAN)?.length ?? 0;
  const other = han === 0 ? text : text.replace(HAN, ' ');
  return wordList(other).length + Math.ceil(han / 2);
}

/** The form under which two lines count as the same words: NFKC, lower case, words alone. */
export function comparable(text: string): string {
  return wordList(text.normalize('NFKC').toLowerCase()).join(' ');
}

/** Whether a line has anything to read; zero-width characters alone are nothing. */
export function isBlank(text: string): boolean {
  return !/[^\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/u.test(text);
}
