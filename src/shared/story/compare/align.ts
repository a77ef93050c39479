import { diffArrays } from 'diff';
import { pairAnywhere, pairInOrder, type Likeness } from './pair-alike';

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

/**
 * Lays two sequences beside each other. Each piece of either has a row, each sequence's in its own order: first those
 * that are the same in both, as many as can be; then those that have moved; then, between two that are the same, those
 * that are alike; the rest has come or gone.
 */
export function align(
  before: readonly Piece[],
  after: readonly Piece[],
  likeness: Likeness,
): AlignedRow[] {
  const { gaps, anchors } = gapsOf(before, after);
  const moves = movedWhole(before, after, gaps);
  const pairs = new Map<number, number>();
  /** What of the gaps has no row with another yet. */
  const left = (list: readonly Gap[]): Gap => {
    const taken = new Set([...moves.values(), ...pairs.values()]);
    return {
      gone: list.flatMap(({ gone }) => gone).filter((at) => !moves.has(at) && !pairs.has(at)),
      come: list.flatMap(({ come }) => come).filter((at) => !taken.has(at)),
    };
  };
  for (const gap of gaps) {
    const { gone, come } = left([gap]);
    for (const [from, to] of pairInOrder(gone, come, likeness)) pairs.set(from, to);
  }
  const { gone, come } = left(gaps);
  for (const [from, to] of pairAnywhere(gone, come, likeness)) moves.set(from, to);
  return gaps.flatMap((gap, at) => {
    const anchor = anchors[at];
    return [...rowsOf(gap, pairs, moves), ...(anchor === undefined ? [] : [anchor])];
  });
}

function gapsOf(before: readonly Piece[], after: readonly Piece[]) {
  const gaps: Gap[] = [{ gone: [], come: [] }];
  const anchors: AlignedRow[] = [];
  const [beforeKeys, afterKeys] = [new Set(keysOf(before)), new Set(keysOf(after))];
  // What stands in one of the two alone can be no anchor, and costs the search most.
  const old = indicesOf(before, afterKeys);
  const now = indicesOf(after, beforeKeys);
  const parts = diffArrays(old, now, {
    comparator: (one, other) => before[one]?.key === after[other]?.key,
  });
  let [from, to] = [0, 0];
  const anchor = (beforeAt: number, afterAt: number): void => {
    const gap = gaps.at(-1);
    for (; from < beforeAt; from += 1) gap?.gone.push(from);
    for (; to < afterAt; to += 1) gap?.come.push(to);
    if (beforeAt === before.length && afterAt === after.length) return;
    anchors.push({ how: 'same', before: beforeAt, after: afterAt });
    gaps.push({ gone: [], come: [] });
    from += 1;
    to += 1;
  };
  let [oldAt, nowAt] = [0, 0];
  for (const { count, added, removed } of parts) {
    if (!added && !removed)
      for (let step = 0; step < count; step += 1)
        anchor(old[oldAt + step] ?? 0, now[nowAt + step] ?? 0);
    if (!added) oldAt += count;
    if (!removed) nowAt += count;
  }
  anchor(before.length, after.length);
  return { gaps, anchors };
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
  gaps: readonly Gap[],
): Map<number, number> {
  const places = new Map<string, number[]>();
  for (const at of gaps.flatMap(({ come }) => come)) {
    const { key, vocabulary } = after[at] ?? { key: '', vocabulary: new Set() };
    if (vocabulary.size > 0) places.set(key, [...(places.get(key) ?? []), at]);
  }
  const moves = new Map<number, number>();
  for (const at of gaps.flatMap(({ gone }) => gone)) {
    const to = places.get(before[at]?.key ?? '')?.shift();
    if (to !== undefined) moves.set(at, to);
  }
  return moves;
}

/** The rows of a gap: what is a pair in both keeps the order of both; before it what has gone, then what has come. */
function rowsOf(
  { gone, come }: Gap,
  pairs: ReadonlyMap<number, number>,
  moves: ReadonlyMap<number, number>,
): AlignedRow[] {
  const backwards = new Map([...moves].map(([from, to]) => [to, from]));
  const rows: AlignedRow[] = [];
  let next = 0;
  const comeUntil = (end: number): void => {
    for (; next < end; next += 1) {
      const after = come[next] ?? 0;
      const before = backwards.get(after) ?? null;
      rows.push({ how: before === null ? 'added' : 'moved', before, after });
    }
  };
  for (const before of gone) {
    const after = pairs.get(before);
    if (after === undefined) {
      const to = moves.get(before) ?? null;
      rows.push({ how: to === null ? 'removed' : 'away', before, after: to });
      continue;
    }
    comeUntil(come.indexOf(after));
    rows.push({ how: 'changed', before, after });
    next += 1;
  }
  comeUntil(come.length);
  return rows;
}
