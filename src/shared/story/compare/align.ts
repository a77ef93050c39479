import { diffArrays } from 'diff';
import { pairAnywhere, pairInOrder, type Likeness, type Pair } from './pair-alike';

/** What stands in a sequence that is laid beside another. */
export interface Piece {
  /** The same for two pieces that are the same in all. */
  readonly key: string;
  /** Its different words: how much two pieces are alike. */
  readonly vocabulary: ReadonlySet<string>;
}

/**
 * One row of two sequences beside each other, by index. A piece that has moved has two rows: `away` in the place where
 * it stood and `moved` where it stands now, both with both indices.
 */
export interface AlignedRow {
  readonly how: 'same' | 'changed' | 'removed' | 'added' | 'moved' | 'away';
  readonly before: number | null;
  readonly after: number | null;
}

/** Pieces that two sequences have between two that stand in both. */
interface Gap {
  readonly gone: number[];
  readonly come: number[];
}

/** Where there would be more pairs to compare, only what stands between two that are the same is compared. */
const COMPARED_MAX = 40_000;
/** Two that are the same count for more than two that are as alike as can be. */
const SAME = 2;

/**
 * Lays two sequences beside each other. Each piece of either has a row, each sequence's in its own order: first those
 * that are the same or alike in one order, as many and as much as can be; then those that have moved; the rest has come
 * or gone. What stands in both is never taken for another, changed.
 */
export function align(
  before: readonly Piece[],
  after: readonly Piece[],
  likeness: Likeness,
): AlignedRow[] {
  const [beforeKeys, afterKeys] = [new Set(keysOf(before)), new Set(keysOf(after))];
  const score = (from: number, to: number): number => {
    const [old, now] = [before[from]?.key ?? '', after[to]?.key ?? ''];
    if (old === now) return SAME;
    return afterKeys.has(old) || beforeKeys.has(now) ? 0 : likeness(from, to);
  };
  const anchors =
    before.length * after.length > COMPARED_MAX
      ? commonPairs(before, after, beforeKeys, afterKeys)
      : [];
  const pairs = new Map(anchors);
  for (const { gone, come } of gapsOf(before.length, after.length, anchors))
    for (const [from, to] of pairInOrder(gone, come, score)) pairs.set(from, to);
  const moves = new Map<number, number>();
  const gone = (): number[] => [...before.keys()].filter((at) => !pairs.has(at) && !moves.has(at));
  const come = (): number[] => {
    const taken = new Set([...pairs.values(), ...moves.values()]);
    return [...after.keys()].filter((at) => !taken.has(at));
  };
  for (const [from, to] of movedWhole(before, after, gone(), come())) moves.set(from, to);
  for (const [from, to] of pairAnywhere(gone(), come(), likeness)) moves.set(from, to);
  return rowsOf(before, after, pairs, moves);
}

/** What stands between the pairs, before the first and behind the last. */
function gapsOf(before: number, after: number, pairs: readonly Pair[]): Gap[] {
  let [from, to] = [0, 0];
  return [...pairs, [before, after] as const].map(([old, now]) => {
    const gap = { gone: range(from, old), come: range(to, now) };
    [from, to] = [old + 1, now + 1];
    return gap;
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

/** The longest sequence that both have. What stands in one of the two alone costs the search most, and is left out. */
function commonPairs(
  before: readonly Piece[],
  after: readonly Piece[],
  beforeKeys: ReadonlySet<string>,
  afterKeys: ReadonlySet<string>,
): Pair[] {
  const old = indicesOf(before, afterKeys);
  const now = indicesOf(after, beforeKeys);
  const parts = diffArrays(old, now, {
    comparator: (one, other) => before[one]?.key === after[other]?.key,
  });
  const pairs: Pair[] = [];
  let [oldAt, nowAt] = [0, 0];
  for (const { count, added, removed } of parts) {
    if (!added && !removed)
      for (let step = 0; step < count; step += 1)
        pairs.push([old[oldAt + step] ?? 0, now[nowAt + step] ?? 0]);
    if (!added) oldAt += count;
    if (!removed) nowAt += count;
  }
  return pairs;
}

function keysOf(pieces: readonly Piece[]): string[] {
  return pieces.map(({ key }) => key);
}

function indicesOf(pieces: readonly Piece[], known: ReadonlySet<string>): number[] {
  return pieces.flatMap(({ key }, at) => (known.has(key) ? [at] : []));
}

/** Pieces that are the same in both, in another place. What has no words is no piece that anybody moves. */
function movedWhole(
  before: readonly Piece[],
  after: readonly Piece[],
  gone: readonly number[],
  come: readonly number[],
): Pair[] {
  const places = new Map<string, number[]>();
  for (const at of come) {
    const piece = after[at];
    if (piece !== undefined && piece.vocabulary.size > 0)
      places.set(piece.key, [...(places.get(piece.key) ?? []), at]);
  }
  return gone.flatMap((at): Pair[] => {
    const to = places.get(before[at]?.key ?? '')?.shift();
    return to === undefined ? [] : [[at, to]];
  });
}

/** All rows: what is a pair in both keeps the order of both; before it what has gone, then what has come. */
function rowsOf(
  before: readonly Piece[],
  after: readonly Piece[],
  pairs: ReadonlyMap<number, number>,
  moves: ReadonlyMap<number, number>,
): AlignedRow[] {
  const backwards = new Map([...moves].map(([from, to]) => [to, from]));
  const rows: AlignedRow[] = [];
  let next = 0;
  const comeUntil = (end: number): void => {
    for (; next < end; next += 1) {
      const from = backwards.get(next) ?? null;
      rows.push({ how: from === null ? 'added' : 'moved', before: from, after: next });
    }
  };
  for (const [at, piece] of before.entries()) {
    const to = pairs.get(at);
    if (to === undefined) {
      const moved = moves.get(at) ?? null;
      rows.push({ how: moved === null ? 'removed' : 'away', before: at, after: moved });
      continue;
    }
    comeUntil(to);
    rows.push({ how: piece.key === after[to]?.key ? 'same' : 'changed', before: at, after: to });
    next = to + 1;
  }
  comeUntil(after.length);
  return rows;
}
