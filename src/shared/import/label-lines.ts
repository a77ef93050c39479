import type { LineKind } from './line-kind';
import type { LineInContext } from './context';
import type { Model } from './learned/model';
import type { Candidate } from './order';

/** The likeliest kind of a line over all readings of the whole text, and how sure that is. */
export interface Labelled {
  readonly kind: LineKind;
  /** Share of all readings, weighed by their scores, in which the line has this kind. */
  readonly confidence: number;
  /** The next likely kind, null where its share is under one in a thousand. */
  readonly secondGuess: LineKind | null;
  readonly secondConfidence: number;
}

/** Kinds from the likeliest on, with their shares. */
type Shares = readonly (readonly [kind: LineKind, share: number])[];

/**
 * Finds each line's likeliest kind over all orders of kinds that the page allows (forward-backward). Of several likeliest
 * headlines one is the headline. Time grows with the lines and the square of their candidates.
 */
export function labelLines(lines: readonly LineInContext[], model: Model): Labelled[] {
  if (lines.length === 0) return [];
  const choices = model.candidates(lines);
  const forward = sums(choices, model.start, model.step);
  const reversed = sums([...choices].reverse(), model.end, (from, to) =>
    model.step(to, from),
  ).reverse();
  const shares = choices.map((candidates, at) =>
    sharesOf(
      candidates,
      candidates.map(
        ({ score }, index) => (forward[at]?.[index] ?? 0) + (reversed[at]?.[index] ?? 0) - score,
      ),
    ),
  );
  return withOneHeadline(shares).map(labelled);
}

function sharesOf(candidates: readonly Candidate[], weights: readonly number[]): Shares {
  const total = logSum(weights);
  const shares = new Map<LineKind, number>();
  candidates.forEach(({ kind }, index) => {
    const share = Math.exp((weights[index] ?? Number.NEGATIVE_INFINITY) - total);
    shares.set(kind, (shares.get(kind) ?? 0) + share);
  });
  return [...shares].sort(([, a], [, b]) => b - a);
}

/** A second headline is what it would be next. */
function withOneHeadline(all: readonly Shares[]): readonly Shares[] {
  const best = Math.max(...all.map(([first]) => (first?.[0] === 'headline' ? first[1] : 0)));
  return all.map((shares) => {
    const [first, second, ...rest] = shares;
    const isOther = first?.[0] === 'headline' && first[1] < best;
    return isOther && second !== undefined ? [second, first, ...rest] : shares;
  });
}

function labelled([first, second]: Shares): Labelled {
  const [kind, confidence] = first ?? ['body', 0];
  const isWorth = second !== undefined && second[1] >= LEAST;
  return {
    kind,
    confidence: Math.min(1, confidence),
    secondGuess: isWorth ? second[0] : null,
    secondConfidence: second?.[1] ?? 0,
  };
}

const LEAST = 0.001;

/** For each candidate the log of the weight of all ways that lead to it, itself included. */
function sums(
  lines: readonly (readonly Candidate[])[],
  start: Model['start'],
  step: Model['step'],
): number[][] {
  const all: number[][] = [];
  lines.forEach((candidates, at) => {
    const before = lines[at - 1];
    const reached = all[at - 1] ?? [];
    all.push(
      candidates.map((to) => {
        if (before === undefined) return start(to) + to.score;
        // Most steps are forbidden by the page's order, and need no sum.
        const ways: number[] = [];
        for (let from = 0; from < before.length; from += 1) {
          const above = before[from];
          const way = above === undefined ? NO_WAY : (reached[from] ?? 0) + step(above, to);
          if (way > NO_WAY) ways.push(way);
        }
        return logSum(ways) + to.score;
      }),
    );
  });
  return all;
}

const NO_WAY = Number.NEGATIVE_INFINITY;

function logSum(logs: readonly number[]): number {
  let most = NO_WAY;
  for (const log of logs) if (log > most) most = log;
  if (most === NO_WAY) return most;
  let sum = 0;
  for (const log of logs) sum += Math.exp(log - most);
  return most + Math.log(sum);
}
