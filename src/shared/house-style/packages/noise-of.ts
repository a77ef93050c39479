/** Matches per 1,000 words, which is what desks compare packs by; null where there are no words to judge by. */
export function noiseOf(matches: number, words: number): number | null {
  return words > 0 ? (matches / words) * 1000 : null;
}
