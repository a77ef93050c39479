/** What a step from one place to the next weighs, and a beginning and an end: no logarithms. */
export interface Ways {
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** From place q to place p at q × places + p. */
  readonly step: Float64Array;
}

/** All readings of a text at once. */
export interface Readings {
  /** Logarithm of the weight of all of them. */
  readonly logSum: number;
  /** For each line the share of each place. */
  readonly shares: readonly Float64Array[];
  /** Shares of all steps from kind to kind, at from × kinds + to. */
  readonly steps: Float64Array;
}

/**
 * Sums the weights of all readings of a text by forward-backward; null where the ways allow none.
 * `lines` are logarithms, a row for each line with one for each place; `kindOf` gives a place's kind.
 */
export function sumReadings(
  lines: readonly Float64Array[],
  ways: Ways,
  kindOf: readonly number[],
  kinds: number,
): Readings | null {
  const places = kindOf.length;
  const rows = lines.map(scaled);
  const forward: Float64Array[] = [];
  const sums: number[] = [];
  let logSum = 0;
  for (const [at, { weights, most }] of rows.entries()) {
    const row = at === 0 ? ways.start.slice() : through(forward[at - 1], ways.step, places);
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
  return { logSum, ...backward(forward, sums, rows, ways, kindOf, kinds) };
}

interface Row {
  readonly weights: Float64Array;
  readonly most: number;
}

function scaled(logs: Float64Array): Row {
  const most = Math.max(...logs);
  return { weights: logs.map((log) => Math.exp(log - most)), most };
}

function through(from: Float64Array | undefined, step: Float64Array, places: number): Float64Array {
  const to = new Float64Array(places);
  for (let q = 0; q < places; q += 1) {
    const weight = from?.[q] ?? 0;
    if (weight === 0) continue;
    for (let p = 0; p < places; p += 1) to[p] = (to[p] ?? 0) + weight * (step[q * places + p] ?? 0);
  }
  return to;
}

function backward(
  forward: readonly Float64Array[],
  sums: readonly number[],
  rows: readonly Row[],
  ways: Ways,
  kindOf: readonly number[],
  kinds: number,
): Pick<Readings, 'shares' | 'steps'> {
  const places = kindOf.length;
  const steps = new Float64Array(kinds * kinds);
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
      const kind = (kindOf[q] ?? 0) * kinds;
      for (let p = 0; p < places; p += 1) {
        const way = (ways.step[q * places + p] ?? 0) * (right[p] ?? 0);
        if (way === 0) continue;
        next[q] = (next[q] ?? 0) + way;
        const step = kind + (kindOf[p] ?? 0);
        steps[step] = (steps[step] ?? 0) + own * way;
      }
    }
    behind = next;
    shares[at] = row.map((own, q) => own * (next[q] ?? 0));
  }
  return { shares, steps };
}
