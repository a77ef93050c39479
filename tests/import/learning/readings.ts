/** What a step from one place to the next weighs, and a beginning and an end: no logarithms. */
export interface Ways {
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** From place q to place p at q × places + p. */
  readonly step: Float64Array;
  /** For each place those that may stand below it: most may not, and are not looked at. */
  readonly below: readonly Int32Array[];
}

/** All readings of a text at once. */
export interface Readings {
  /** Logarithm of the weight of all of them. */
  readonly logSum: number;
  /** For each line the share of each place. */
  readonly shares: readonly Float64Array[];
  /** Shares of all steps from sort to sort, at from × sorts of the lower place + to. */
  readonly steps: Float64Array;
}

/** Sorts of places whose steps are counted together: of the upper place by `from`, of the lower by `to`, of which there are `tos`. */
export interface Sorts {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly tos: number;
}

/**
 * Sums the weights of all readings of a text by forward-backward; null where the ways allow none.
 * `lines` are logarithms, a row for each line with one for each place.
 */
export function sumReadings(
  lines: readonly Float64Array[],
  ways: Ways,
  sorts: Sorts,
): Readings | null {
  const places = sorts.from.length;
  const rows = lines.map(scaled);
  const forward: Float64Array[] = [];
  const sums: number[] = [];
  let logSum = 0;
  for (const [at, { weights, most }] of rows.entries()) {
    const row = at === 0 ? ways.start.slice() : through(forward[at - 1], ways);
    let sum = 0;
    for (let p = 0; p < places; p += 1) {
      const last = at === rows.length - 1 ? (ways.end[p] ?? 0) : 1;
      row[p] = (row[p] ?? 0) * (weights[p] ?? 0) * last;
      sum += row[p] ?? 0;
    }
    if (!(sum > 0)) return null;
    for (let p = 0; p < places; p += 1) row[p] = (row[p] ?? 0) / sum;
    forward.push(row);
    sums.push(sum);
    logSum += Math.log(sum) + most;
  }
  return { logSum, ...backward(forward, sums, rows, ways, sorts) };
}

interface Row {
  readonly weights: Float64Array;
  readonly most: number;
}

/** A place so far behind the line's best, in logarithms, has no share that counts. */
const DEAD = 18;
/** Nor has a share of all readings below this. */
const NO_SHARE = 1e-9;

function scaled(logs: Float64Array): Row {
  let most = Number.NEGATIVE_INFINITY;
  for (let p = 0; p < logs.length; p += 1) most = Math.max(most, logs[p] ?? most);
  const weights = new Float64Array(logs.length);
  for (let p = 0; p < logs.length; p += 1) {
    const behind = (logs[p] ?? 0) - most;
    if (behind > -DEAD) weights[p] = Math.exp(behind);
  }
  return { most, weights };
}

function through(from: Float64Array | undefined, { step, below }: Ways): Float64Array {
  const places = from?.length ?? 0;
  const to = new Float64Array(places);
  for (let q = 0; q < places; q += 1) {
    const weight = from?.[q] ?? 0;
    if (weight < NO_SHARE) continue;
    for (const p of below[q] ?? []) to[p] = (to[p] ?? 0) + weight * (step[q * places + p] ?? 0);
  }
  return to;
}

function backward(
  forward: readonly Float64Array[],
  sums: readonly number[],
  rows: readonly Row[],
  ways: Ways,
  sorts: Sorts,
): Pick<Readings, 'shares' | 'steps'> {
  const places = sorts.from.length;
  const steps = new Float64Array((Math.max(...sorts.from) + 1) * sorts.tos);
  const shares = [...forward];
  let behind = new Float64Array(places).fill(1);
  for (let at = rows.length - 2; at >= 0; at -= 1) {
    const last = at + 1 === rows.length - 1;
    const right = behind.map(
      (weight, p) =>
        ((rows[at + 1]?.weights[p] ?? 0) * weight * (last ? (ways.end[p] ?? 0) : 1)) /
        (sums[at + 1] ?? 1),
    );
    const row = forward[at] ?? new Float64Array(places);
    const next = new Float64Array(places);
    for (let q = 0; q < places; q += 1) {
      const own = row[q] ?? 0;
      if (own < NO_SHARE) continue;
      const sort = (sorts.from[q] ?? 0) * sorts.tos;
      for (const p of ways.below[q] ?? []) {
        const way = (ways.step[q * places + p] ?? 0) * (right[p] ?? 0);
        if (way === 0) continue;
        next[q] = (next[q] ?? 0) + way;
        const step = sort + (sorts.to[p] ?? 0);
        steps[step] = (steps[step] ?? 0) + own * way;
      }
    }
    behind = next;
    shares[at] = row.map((own, q) => own * (next[q] ?? 0));
  }
  return { shares, steps };
}
