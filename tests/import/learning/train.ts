import { canBe } from '../../../src/shared/import/learned/model';
import { given } from '../../../src/shared/import/learned/prior';
import { tellsOf } from '../../../src/shared/import/learned/tells';
import type { StoredWeights } from '../../../src/shared/import/learned/weights';
import { LINE_KINDS } from '../../../src/shared/import/line-kind';
import { PLACES } from '../../../src/shared/import/order';
import {
  KIND_OF,
  KINDS,
  layoutOf,
  LIKELY,
  STEP_SORTS,
  stored,
  waysOf,
  type Layout,
} from './layout';
import { numbers, shuffle } from './random-order';
import { sumReadings } from './readings';
import type { Sample } from './samples';

/** Texts are gone over so many times; the mean is taken of the weights after this round and those that follow. */
const ROUNDS = 12;
const SETTLED = 4;
/** And all that so many times from the start, in other orders: the mean of several is steadier than one. */
const ORDERS = 3;
const RATE = 0.1;
/** Share of a line's tells that are left out each time, so that no weight counts on another; the rest weigh more for it. */
const LEFT_OUT = 0.2;
/** How strongly weights are held near nothing. */
const HOLD = 0.1;
/** Texts in which a tell must hold to have a weight. */
const LEAST_TEXTS = 5;

/** A sample with its tells as numbers. */
interface Prepared {
  readonly tells: readonly Int32Array[];
  /** What is known of each line before anything is learned: hints of the markup, and -Infinity for kinds that it cannot be. */
  readonly known: readonly Float64Array[];
  readonly kinds: readonly number[];
}

/**
 * Learns the weights of a linear-chain conditional random field by stochastic gradient ascent of the likelihood
 * (AdaGrad, mean of the later rounds). The stretches of the page are not in the gold set and are summed over.
 * Gives the same weights for the same samples in the same order.
 */
export function train(samples: readonly Sample[]): StoredWeights {
  const ids = numbered(samples);
  const prepared = samples.filter(({ lines }) => lines.length > 0).map((one) => prepare(one, ids));
  const layout = layoutOf(ids.size);
  const mean = new Float64Array(layout.size);
  for (let order = 0; order < ORDERS; order += 1) learnInOrder(prepared, layout, order, mean);
  return stored(ids, mean, layout);
}

/** Learns from the start in an order of its own, and adds its share to the mean. */
function learnInOrder(
  prepared: readonly Prepared[],
  layout: Layout,
  seed: number,
  mean: Float64Array,
): void {
  const weights = new Float64Array(layout.size);
  const squares = new Float64Array(layout.size).fill(1e-8);
  const random = numbers(12_345 + seed);
  const order = prepared.map((_, at) => at);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random);
    for (const at of order) {
      const one = prepared[at];
      if (one) learnFrom(withFewerTells(one, random), weights, squares, layout, prepared.length);
    }
    if (round < SETTLED) continue;
    for (let at = 0; at < mean.length; at += 1)
      mean[at] = (mean[at] ?? 0) + (weights[at] ?? 0) / ((ROUNDS - SETTLED) * ORDERS);
  }
}

function withFewerTells(one: Prepared, random: () => number): Prepared {
  return { ...one, tells: one.tells.map((tells) => tells.filter(() => random() >= LEFT_OUT)) };
}

function numbered(samples: readonly Sample[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { lines, names, isInvented } of samples)
    for (const tell of new Set(isInvented ? [] : tellsOf(lines, names).flat()))
      counts.set(tell, (counts.get(tell) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= LEAST_TEXTS);
  return new Map(kept.map(([tell], at) => [tell, at]));
}

function prepare({ lines, names, kinds }: Sample, ids: ReadonlyMap<string, number>): Prepared {
  return {
    tells: tellsOf(lines, names).map((tells) =>
      Int32Array.from(tells.flatMap((tell) => ids.get(tell) ?? [])),
    ),
    known: lines.map((line) =>
      Float64Array.from(LINE_KINDS, (kind) =>
        canBe(kind, line) ? given(kind, line) : Number.NEGATIVE_INFINITY,
      ),
    ),
    kinds: kinds.map((kind) => (kind === null ? -1 : LINE_KINDS.indexOf(kind))),
  };
}

function learnFrom(
  one: Prepared,
  weights: Float64Array,
  squares: Float64Array,
  layout: Layout,
  texts: number,
): void {
  const ways = waysOf(weights, layout);
  const scores = one.tells.map((tells, at) => kindScores(tells, one.known[at], weights));
  const all = sumReadings(placeScores(scores, weights, layout, null), ways, STEP_SORTS);
  const right = sumReadings(placeScores(scores, weights, layout, one.kinds), ways, STEP_SORTS);
  if (all === null || right === null) return;
  const move = (at: number, gradient: number): void => {
    const held = gradient + (HOLD / texts) * (weights[at] ?? 0);
    squares[at] = (squares[at] ?? 0) + held * held;
    weights[at] = (weights[at] ?? 0) - (RATE * held) / Math.sqrt(squares[at] ?? 1);
  };
  one.tells.forEach((tells, at) => {
    const byKind = new Float64Array(KINDS);
    KIND_OF.forEach((kind, place) => {
      const off = (all.shares[at]?.[place] ?? 0) - (right.shares[at]?.[place] ?? 0);
      byKind[kind] = (byKind[kind] ?? 0) + off;
      if (Math.abs(off) <= 1e-5) return;
      move(layout.places + place, off);
      if (at === 0) move(layout.starts + place, off);
      if (at === one.tells.length - 1) move(layout.ends + place, off);
    });
    byKind.forEach((off, kind) => {
      if (Math.abs(off) >= 1e-4)
        for (const tell of tells) move(tell * KINDS + kind, off / (1 - LEFT_OUT));
    });
  });
  all.steps.forEach((share, step) => {
    const off = share - (right.steps[step] ?? 0);
    if (Math.abs(off) > 1e-5) move(layout.steps + step, off);
  });
}

function kindScores(
  tells: Int32Array,
  known: Float64Array | undefined,
  weights: Float64Array,
): Float64Array {
  const scores = known?.slice() ?? new Float64Array(KINDS);
  for (const tell of tells)
    for (let kind = 0; kind < KINDS; kind += 1)
      scores[kind] = (scores[kind] ?? 0) + (weights[tell * KINDS + kind] ?? 0) / (1 - LEFT_OUT);
  return scores;
}

/** Scores by place; where `kinds` are given, a line can only be what it is. */
function placeScores(
  scores: readonly Float64Array[],
  weights: Float64Array,
  layout: Layout,
  kinds: readonly number[] | null,
): Float64Array[] {
  return scores.map((row, at) => {
    const only = kinds?.[at] ?? -1;
    const logs = new Float64Array(PLACES.length).fill(Number.NEGATIVE_INFINITY);
    for (let place = 0; place < logs.length; place += 1) {
      const kind = KIND_OF[place] ?? 0;
      if (only < 0 || kind === only)
        logs[place] =
          (row[kind] ?? 0) + (LIKELY[place] ?? 0) + (weights[layout.places + place] ?? 0);
    }
    return logs;
  });
}
