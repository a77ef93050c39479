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
  /** Elements of one part inside each other, and all together. */
  depth: 512,
  elements: 2_000_000,
} as const;
