import type { LineKind } from './line-kind';
import type { LineInContext } from './context';
import type { Model } from './learned/model';
import type { Candidate, Place } from './order';

/** The best place of a line in the best reading of the whole text, and how sure that is. */
export interface Labelled extends Place {
  /** Share of all readings, weighed by their scores, in which the line has this kind. */
  readonly confidence: number;
  /** The next likely kind, null where its share is under one in a thousand. */
  readonly secondGuess: LineKind | null;
  readonly secondConfidence: number;
}

/**
 * Finds the best order of kinds over all lines (Viterbi), and for each line how sure its kind is
 * (forward-backward over the same scores). Time grows with the lines and the square of their candidates.
 */
export function labelLines(lines: readonly LineInContext[], model: Model): Labelled[] {
  if (lines.length === 0) return [];
  const choices = model.candidates(lines);
  const path = bestPath(choices, model);
  const forward = sums(choices, model.start, model.step);
  const reversed = sums([...choices].reverse(), model.end, (from, to) =>
    model.step(to, from),
  ).reverse();
  return choices.map((candidates, at) => {
    const weights = candidates.map(
      ({ score }, index) => (forward[at]?.[index] ?? 0) + (reversed[at]?.[index] ?? 0) - score,
    );
    return labelled(
      candidates,
      weights,
      candidates[path[at] ?? 0] ?? { zone: 'copy', kind: 'body' },
    );
  });
}

function labelled(
  candidates: readonly Candidate[],
  weights: readonly number[],
  chosen: Place,
): Labelled {
  const total = logSum(weights);
  const shares = new Map<LineKind, number>();
  candidates.forEach(({ kind }, index) => {
    shares.set(
      kind,
      (shares.get(kind) ?? 0) + Math.exp((weights[index] ?? Number.NEGATIVE_INFINITY) - total),
    );
  });
  const others = [...shares].filter(([kind]) => kind !== chosen.kind).sort(([, a], [, b]) => b - a);
  const [second, share] = others[0] ?? [null, 0];
  return {
    zone: chosen.zone,
    kind: chosen.kind,
    confidence: Math.min(1, shares.get(chosen.kind) ?? 0),
    secondGuess: share >= 0.001 ? second : null,
    secondConfidence: share,
  };
}

function bestPath(lines: readonly (readonly Candidate[])[], { start, end, step }: Model): number[] {
  const cameFrom: number[][] = [];
  let scores: number[] = (lines[0] ?? []).map((one) => one.score + start(one));
  for (let at = 1; at < lines.length; at += 1) {
    const before = lines[at - 1] ?? [];
    const reached = scores;
    const from: number[] = [];
    scores = (lines[at] ?? []).map((to) => {
      let best = 0;
      let bestScore = Number.NEGATIVE_INFINITY;
      before.forEach((place, index) => {
        const score = (reached[index] ?? 0) + step(place, to);
        if (score > bestScore) [best, bestScore] = [index, score];
      });
      from.push(best);
      return bestScore + to.score;
    });
    cameFrom.push(from);
  }
  const final = lines.at(-1) ?? [];
  const last = scores.map((score, index) => {
    const place = final[index];
    return place === undefined ? score : score + end(place);
  });
  const path = [last.indexOf(Math.max(...last))];
  for (let at = cameFrom.length - 1; at >= 0; at -= 1)
    path.push(cameFrom[at]?.[path.at(-1) ?? 0] ?? 0);
  return path.reverse();
}

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
        const ways =
          before === undefined
            ? start(to)
            : logSum(before.map((from, index) => (reached[index] ?? 0) + step(from, to)));
        return ways + to.score;
      }),
    );
  });
  return all;
}

function logSum(logs: readonly number[]): number {
  const most = Math.max(...logs);
  if (most === Number.NEGATIVE_INFINITY) return most;
  let sum = 0;
  for (const log of logs) sum += Math.exp(log - most);
  return most + Math.log(sum);
}
