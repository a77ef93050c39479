/** How much two pieces are alike, given their indices: from 0, nothing, to 1. */
export type Likeness = (before: number, after: number) => number;

/** Two by index that are taken for the same one, changed. */
export type Pair = readonly [before: number, after: number];

/** Two in one place are the same one, changed, where they are alike at least this much. */
const ALIKE = 0.4;
/** Two in different places have to be more alike to be the same one, moved and changed. */
const MOVED = 0.6;
/** Pairs that are looked at, at most: of long stretches only those that stand about as far down. */
const COMPARED_MAX = 40_000;

/** The pairs of two stretches that keep the order of both and are most alike in all. */
export function pairInOrder(
  gone: readonly number[],
  come: readonly number[],
  likeness: Likeness,
): Pair[] {
  const reach = COMPARED_MAX / 2 / Math.max(gone.length, come.length);
  const slope = come.length / gone.length;
  // best[row][column]: the most likeness that the pairs from there on have together.
  const best = Array.from({ length: gone.length + 1 }, () =>
    Array.from({ length: come.length + 1 }, () => 0),
  );
  for (const [row, before] of [...gone.entries()].toReversed()) {
    const [here = [], below = []] = best.slice(row, row + 2);
    for (const [column, after] of [...come.entries()].toReversed()) {
      const near = Math.abs(column - row * slope) <= reach;
      const score = near ? likeness(before, after) : 0;
      const paired = score < ALIKE ? 0 : score + (below[column + 1] ?? 0);
      here[column] = Math.max(below[column] ?? 0, here[column + 1] ?? 0, paired);
    }
  }
  const bestAt = (row: number, column: number): number => best[row]?.[column] ?? 0;
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < gone.length && column < come.length) {
    if (bestAt(row, column) === bestAt(row + 1, column)) row += 1;
    else if (bestAt(row, column) === bestAt(row, column + 1)) column += 1;
    else {
      pairs.push([gone[row] ?? 0, come[column] ?? 0]);
      row += 1;
      column += 1;
    }
  }
  return pairs;
}

/** The pairs of two sets in whatever order, the most alike first. */
export function pairAnywhere(
  gone: readonly number[],
  come: readonly number[],
  likeness: Likeness,
): Pair[] {
  if (gone.length * come.length > COMPARED_MAX) return [];
  const candidates = gone
    .flatMap((before) => come.map((after) => ({ before, after, score: likeness(before, after) })))
    .filter(({ score }) => score >= MOVED)
    .sort((one, other) => other.score - one.score);
  const [from, to] = [new Set<number>(), new Set<number>()];
  const pairs: Pair[] = [];
  for (const { before, after } of candidates) {
    if (from.has(before) || to.has(after)) continue;
    from.add(before);
    to.add(after);
    pairs.push([before, after]);
  }
  return pairs;
}
