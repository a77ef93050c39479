/** Lines of fewer words are repeats only when they are equal. */
const SHINGLED = 8;
/** Longer lines are no captions. */
const LONGEST = 70;
const SHINGLE = 3;
/** Share of common word triples from which two lines are the same (Jaccard). */
const SAME = 0.9;
/** A triple that more lines share tells nothing; the cap keeps hostile text from costing the square of its lines. */
const COMMON = 8;

/** A line's words for comparison, and whether it may be a repeat of others at all. */
export interface Comparable {
  /** What is compared: for a caption, its words without the credit. */
  readonly words: string;
  /** Fewer words under which a copy may stand: a caption's without place and date; null for none. */
  readonly shorter: string | null;
  /** A better copy to keep than others of the same words (a caption with its credit). */
  readonly better: boolean;
  /** Whether a word may differ: captions and headlines are copied by hand, but a word that differs in a paragraph is copy. */
  readonly near: boolean;
  /** Lines that are never repeats: too short to tell, or deliberate. */
  readonly exempt: boolean;
}

/**
 * For each line the index of the line that it repeats, null for first copies and single lines.
 * Of several copies the first is kept, or the first better one.
 */
export function findRepeats(lines: readonly Comparable[]): (number | null)[] {
  const group = groupsOf(lines);
  const kept = new Map<number, number>();
  lines.forEach((line, index) => {
    const own = group[index] ?? index;
    const now = kept.get(own);
    if (now === undefined || (line.better && lines[now]?.better !== true)) kept.set(own, index);
  });
  return lines.map((_, index) => {
    const keeper = kept.get(group[index] ?? index) ?? index;
    return keeper === index ? null : keeper;
  });
}

function groupsOf(lines: readonly Comparable[]): number[] {
  const byWords = new Map<string, number>();
  const byShingle = new Map<string, number[]>();
  const sizes = new Map<number, number>();
  return lines.map(({ words, shorter, near: mayDiffer, exempt }, index) => {
    if (exempt || words === '') return index;
    const equal = byWords.get(words) ?? (shorter === null ? undefined : byWords.get(shorter));
    if (equal !== undefined) return equal;
    byWords.set(words, index);
    if (shorter !== null) byWords.set(shorter, index);
    if (!mayDiffer) return index;
    const shingles = shinglesOf(words);
    const near = nearest(shingles, byShingle, sizes);
    if (near !== null) {
      byWords.set(words, near);
      return near;
    }
    sizes.set(index, shingles.size);
    for (const shingle of shingles) remember(byShingle, shingle, index);
    return index;
  });
}

function shinglesOf(words: string): Set<string> {
  const list = words.split(' ');
  if (list.length < SHINGLED || list.length > LONGEST) return new Set();
  return new Set(list.slice(0, 1 - SHINGLE).map((_, at) => list.slice(at, at + SHINGLE).join(' ')));
}

function nearest(
  shingles: ReadonlySet<string>,
  index: ReadonlyMap<string, readonly number[]>,
  sizes: ReadonlyMap<number, number>,
): number | null {
  const common = new Map<number, number>();
  for (const shingle of shingles)
    for (const line of index.get(shingle) ?? []) common.set(line, (common.get(line) ?? 0) + 1);
  for (const [line, shared] of common) {
    const all = shingles.size + (sizes.get(line) ?? 0) - shared;
    if (shared / all >= SAME) return line;
  }
  return null;
}

function remember(index: Map<string, number[]>, shingle: string, line: number): void {
  const lines = index.get(shingle);
  if (!lines) index.set(shingle, [line]);
  else if (lines.length < COMMON) lines.push(line);
}
