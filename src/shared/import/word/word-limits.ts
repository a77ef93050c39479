/** What a Word file may measure at most before it is called no copy. Sizes in bytes. */
export const WORD_LIMITS = {
  /** Of the file. */
  file: 50_000_000,
  /** Of all its parts unpacked, and of one of them. */
  total: 200_000_000,
  part: 50_000_000,
  /** Files in it. */
  entries: 2_000,
  /** How many times larger a part may be than it is packed; short parts of repeated words may well be. */
  ratio: 100,
  swellsFrom: 1_000_000,
  /** Elements of one part inside each other, and elements of all parts together: 50,000 words in as many runs have 300,000. */
  depth: 512,
  elements: 750_000,
  /** Comments that speak of the same words; each of them is a mark on every one. */
  voices: 20,
} as const;
