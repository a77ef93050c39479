import { LINE_KINDS, type LineKind } from '../line-kind';
import { namesAbove, type Place } from '../order';
import { readNumbers, readRows, storeNumbers } from './stored-rows';
import stored from './weights.json';

/** What training found: see `docs/decisions/0029-weights-learned.md`. All are natural logarithms of odds. */
export interface Weights {
  /** For each tell, kinds by their index in `LINE_KINDS` and their weights, in turn. */
  readonly tells: ReadonlyMap<string, readonly number[]>;
  /** Likelihood of a kind in a stretch of the page, and as the first and last line; by `placeKey`. */
  readonly places: ReadonlyMap<string, number>;
  readonly starts: ReadonlyMap<string, number>;
  readonly ends: ReadonlyMap<string, number>;
  /** Likelihood of a kind below another in a stretch of the page, by `stepKey`. */
  readonly steps: ReadonlyMap<string, number>;
}

/** Weights are stored as whole numbers of this; those of a tell that are no more than one are left out. */
const UNIT = 0.1;

/** Names a place in the weights. */
export function placeKey(place: Place): string {
  return `${place.zone}${namesAbove(place)} ${place.kind}`;
}

/** Names in the weights the kind of a line, and the stretch and kind of the line below it. */
export function stepKey(from: LineKind, { zone, kind }: Pick<Place, 'zone' | 'kind'>): string {
  return `${from} ${zone} ${kind}`;
}

let read: Weights | undefined;

/** The weights that come with the program; read at the first call. */
export function learnedWeights(): Weights {
  read ??= readWeights(stored);
  return read;
}

/** Weights as they are stored: a line for each tell or key, numbers behind a tab. */
export type StoredWeights = Readonly<Record<keyof Weights, string>>;

/** Reads stored weights. */
export function readWeights(from: StoredWeights): Weights {
  return {
    tells: new Map(readRows(from.tells).map(([tell, numbers]) => [tell, weighted(numbers)])),
    places: readNumbers(from.places, UNIT),
    starts: readNumbers(from.starts, UNIT),
    ends: readNumbers(from.ends, UNIT),
    steps: readNumbers(from.steps, UNIT),
  };
}

/** Writes weights down; `tells` has one weight for every kind. What rounds to nothing is left out. */
export function storeWeights(
  tells: ReadonlyMap<string, ArrayLike<number>>,
  others: Omit<Weights, 'tells'>,
): StoredWeights {
  const shown = [...tells].flatMap(([tell, weights]) => {
    const pairs = LINE_KINDS.flatMap((_, kind) => {
      const units = Math.round((weights[kind] ?? 0) / UNIT);
      return Math.abs(units) < 2 ? [] : [`${letter(kind)}${units}`];
    });
    return pairs.length === 0 ? [] : [`${tell}\t${pairs.join(' ')}`];
  });
  return {
    tells: shown.sort().join('\n'),
    places: storeNumbers(others.places, UNIT),
    starts: storeNumbers(others.starts, UNIT),
    ends: storeNumbers(others.ends, UNIT),
    steps: storeNumbers(others.steps, UNIT),
  };
}

function weighted(numbers: string): number[] {
  return numbers
    .split(' ')
    .flatMap((pair) => [pair.charCodeAt(0) - FIRST_LETTER, Number(pair.slice(1)) * UNIT]);
}

const FIRST_LETTER = 'a'.charCodeAt(0);

function letter(kind: number): string {
  return String.fromCharCode(FIRST_LETTER + kind);
}
