import {
  placeKey,
  stepKey,
  storeWeights,
  type StoredWeights,
} from '../../../src/shared/import/learned/weights';
import { LINE_KINDS } from '../../../src/shared/import/line-kind';
import { endScore, PLACES, startScore, stepScore, ZONES } from '../../../src/shared/import/order';
import type { Sorts, Ways } from './readings';

export const KINDS = LINE_KINDS.length;
export const KIND_OF = PLACES.map(({ kind }) => LINE_KINDS.indexOf(kind));
/** A step has a weight for the kind of its upper line, and the kind of its lower one in each stretch of the page. */
export const STEP_SORTS: Sorts = {
  from: KIND_OF,
  to: PLACES.map(({ zone, kind }) => ZONES.indexOf(zone) * KINDS + LINE_KINDS.indexOf(kind)),
  tos: ZONES.length * KINDS,
};
export const LIKELY = Float64Array.from(PLACES, ({ likely }) => likely);

/** What each step from place to place is worth before anything is learned, and which of them the page's order allows. */
const STEPS = Float64Array.from(PLACES.flatMap((from) => PLACES.map((to) => stepScore(from, to))));
const BELOW = PLACES.map((_, from) =>
  Int32Array.from(
    PLACES.flatMap((__, to) => (Number.isFinite(STEPS[from * PLACES.length + to]) ? [to] : [])),
  ),
);

/** Where each group of weights begins among all of them. */
export interface Layout {
  readonly places: number;
  readonly starts: number;
  readonly ends: number;
  readonly steps: number;
  readonly size: number;
}

/** The layout for so many tells. */
export function layoutOf(tells: number): Layout {
  const places = tells * KINDS;
  const starts = places + PLACES.length;
  const ends = starts + PLACES.length;
  const steps = ends + PLACES.length;
  return { places, starts, ends, steps, size: steps + KINDS * STEP_SORTS.tos };
}

/** The place of a step's weight among those of all steps. */
function stepAt(from: number, to: number): number {
  return (STEP_SORTS.from[from] ?? 0) * STEP_SORTS.tos + (STEP_SORTS.to[to] ?? 0);
}

/** What steps, beginnings and ends weigh by these weights. */
export function waysOf(weights: Float64Array, layout: Layout): Ways {
  const step = new Float64Array(PLACES.length ** 2);
  BELOW.forEach((below, q) => {
    for (const p of below) {
      const learned = weights[layout.steps + stepAt(q, p)] ?? 0;
      const at = q * PLACES.length + p;
      step[at] = Math.exp((STEPS[at] ?? 0) + learned);
    }
  });
  return {
    start: Float64Array.from(PLACES, (place, at) =>
      Math.exp(startScore(place) + (weights[layout.starts + at] ?? 0)),
    ),
    end: Float64Array.from(PLACES, (place, at) =>
      Math.exp(endScore(place) + (weights[layout.ends + at] ?? 0)),
    ),
    step,
    below: BELOW,
  };
}

/** The weights by the names of what they are for. */
export function stored(
  ids: ReadonlyMap<string, number>,
  weights: Float64Array,
  layout: Layout,
): StoredWeights {
  const byPlace = (from: number): Map<string, number> =>
    new Map(PLACES.map((place, at) => [placeKey(place), weights[from + at] ?? 0]));
  const steps = LINE_KINDS.flatMap((from, q) =>
    ZONES.flatMap((zone, z) =>
      LINE_KINDS.map((kind, p): [string, number] => [
        stepKey(from, { zone, kind }),
        weights[layout.steps + q * STEP_SORTS.tos + z * KINDS + p] ?? 0,
      ]),
    ),
  );
  return storeWeights(
    new Map([...ids].map(([tell, at]) => [tell, weights.subarray(at * KINDS, (at + 1) * KINDS)])),
    {
      places: byPlace(layout.places),
      starts: byPlace(layout.starts),
      ends: byPlace(layout.ends),
      steps: new Map(steps),
    },
  );
}
