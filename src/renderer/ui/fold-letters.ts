/** Letters without case and accents, so that "e" finds "É". Length and places may change. */
export function foldLetters(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
