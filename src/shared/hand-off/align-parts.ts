import { diffArrays } from 'diff';
import type { PagePart } from './page-parts';

/** Two lists of parts beside each other: indexes into both, null where one has nothing. */
export interface Pair {
  readonly here: number | null;
  readonly came: number | null;
  /** Of a part that stands elsewhere in the other list; both rows of it name both indexes. */
  readonly moved: 'from' | 'to' | null;
}

/** Parts are taken for the same one, changed, from this likeness on (0 to 1). */
const ALIKE = 0.4;
/** A part that has moved must be as good as the same. */
const ALIKE_MOVED = 0.75;
/** A moved part that was changed as well has at least as many words: short ones are alike by chance. */
const MOVED_WORDS = 6;
/** Stretches of more pairs than this are not looked into: then all goes out and all comes in. */
const MOST_PAIRS = 250_000;

/**
 * Lays two lists of parts beside each other. Every part of either is there once, each list's in its own order, but for
 * those that have moved, which stand in both places.
 */
export function alignParts(here: readonly PagePart[], came: readonly PagePart[]): Pair[] {
  const pairs: Pair[] = [];
  let [h, c, gone] = [0, 0, 0];
  const close = (come: number): void => {
    pairs.push(...alikeIn(here, came, { h, c, gone, come }));
    h += gone;
    c += come;
    gone = 0;
  };
  const keys = (parts: readonly PagePart[]): string[] => parts.map(({ key }) => key);
  for (const { count, added, removed } of diffArrays(keys(here), keys(came))) {
    if (removed) gone += count;
    else if (added) close(count);
    else {
      close(0);
      for (let at = 0; at < count; at += 1) pairs.push({ here: h + at, came: c + at, moved: null });
      h += count;
      c += count;
    }
  }
  close(0);
  return withMoves(pairs, here, came);
}

interface Stretch {
  readonly h: number;
  readonly c: number;
  readonly gone: number;
  readonly come: number;
}

/** The pairing of a stretch that has the most likeness in all, order kept. */
function alikeIn(
  here: readonly PagePart[],
  came: readonly PagePart[],
  { h, c, gone, come }: Stretch,
): Pair[] {
  const out = (at: number): Pair => ({ here: h + at, came: null, moved: null });
  const put = (at: number): Pair => ({ here: null, came: c + at, moved: null });
  const range = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
  if (gone * come === 0 || gone * come > MOST_PAIRS)
    return [...range(gone).map(out), ...range(come).map(put)];
  const likeness = range(gone).map((i) =>
    range(come).map((j) => likenessOf(here[h + i], came[c + j])),
  );
  const best = range(gone + 1).map(() => range(come + 1).map(() => 0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const together = (i: number, j: number): number => {
    const like = likeness[i]?.[j] ?? 0;
    return like >= ALIKE ? like + at(i + 1, j + 1) : -1;
  };
  for (let i = gone - 1; i >= 0; i -= 1)
    for (let j = come - 1; j >= 0; j -= 1) {
      const row = best[i];
      if (row) row[j] = Math.max(together(i, j), at(i + 1, j), at(i, j + 1));
    }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < gone && j < come) {
    if (together(i, j) === at(i, j)) {
      pairs.push({ here: h + i, came: c + j, moved: null });
      i += 1;
      j += 1;
    } else if (at(i + 1, j) === at(i, j)) {
      pairs.push(out(i));
      i += 1;
    } else {
      pairs.push(put(j));
      j += 1;
    }
  }
  return [...pairs, ...range(gone).slice(i).map(out), ...range(come).slice(j).map(put)];
}

function likenessOf(a: PagePart | undefined, b: PagePart | undefined): number {
  if (!a || !b) return 0;
  if (a.key === b.key) return 1;
  const file: unknown = a.node.attrs['mediaHash'];
  if (typeof file === 'string' && file === b.node.attrs['mediaHash']) return 1;
  const both = a.words.size + b.words.size;
  if (both === 0) return a.node.type === b.node.type ? 1 : 0;
  return (2 * [...a.words].filter((word) => b.words.has(word)).length) / both;
}

/** Finds what has gone in one place and come in another. */
function withMoves(
  pairs: readonly Pair[],
  here: readonly PagePart[],
  came: readonly PagePart[],
): Pair[] {
  const movedTo = new Map<number, number>();
  const taken = new Set<number>();
  const come = pairs.flatMap((pair) => (pair.here === null ? (pair.came ?? []) : []));
  for (const { here: from, came: none } of pairs) {
    if (from === null || none !== null) continue;
    const to = come.find((each) => !taken.has(each) && isMoved(here[from], came[each]));
    if (to === undefined) continue;
    taken.add(to);
    movedTo.set(from, to);
  }
  const movedFrom = new Map([...movedTo].map(([from, to]) => [to, from]));
  return pairs.map((pair) => {
    const to = pair.came === null ? movedTo.get(pair.here ?? -1) : undefined;
    const from = pair.here === null ? movedFrom.get(pair.came ?? -1) : undefined;
    if (to !== undefined) return { ...pair, came: to, moved: 'from' as const };
    if (from !== undefined) return { ...pair, here: from, moved: 'to' as const };
    return pair;
  });
}

function isMoved(a: PagePart | undefined, b: PagePart | undefined): boolean {
  if (!a || !b || a.node.type !== b.node.type) return false;
  if (a.key === b.key) return a.words.size > 0 || a.node.attrs['mediaHash'] != null;
  return Math.min(a.words.size, b.words.size) >= MOVED_WORDS && likenessOf(a, b) >= ALIKE_MOVED;
}
