import type { LineInContext } from '../context';
import { LINE_KINDS, type LineKind } from '../line-kind';
import { endScore, PLACES, startScore, stepScore, type Candidate, type Place } from '../order';
import { tellsOf } from './tells';
import { learnedWeights, placeKey, stepKey, type Weights } from './weights';

/** How likely each reading of a text is, in natural logarithms of odds: what a line, and a step to the next, add. */
export interface Model {
  /** The places that each line can take. */
  readonly candidates: (lines: readonly LineInContext[]) => Candidate[][];
  readonly start: (place: Place) => number;
  readonly end: (place: Place) => number;
  /** -Infinity where the page's order forbids the step. */
  readonly step: (from: Place, to: Place) => number;
}

/** A place so far behind the best is no reading that anybody would take. */
const HOPELESS = 12;

/** The model that comes with the program. */
export function learnedModel(): Model {
  return modelOf(learnedWeights());
}

/** A model of these weights, on top of what a page's order makes likely before anything is learned (`order.ts`). */
export function modelOf(weights: Weights): Model {
  const of = (map: ReadonlyMap<string, number>, key: string): number => map.get(key) ?? 0;
  const places = PLACES.map((place) => ({
    ...place,
    likely: place.likely + of(weights.places, placeKey(place)),
  }));
  return {
    candidates: (lines) => {
      const tells = tellsOf(lines);
      return lines.map((line, at) => {
        const scores = scoresOf(tells[at] ?? [], weights);
        return hopeful(
          places
            .filter(({ kind }) => canBe(kind, line))
            .map(({ zone, kind, likely }) => ({
              zone,
              kind,
              score: likely + (scores[LINE_KINDS.indexOf(kind)] ?? 0) + given(kind, line),
            })),
        );
      });
    },
    start: (place) => startScore(place) + of(weights.starts, placeKey(place)),
    end: (place) => endScore(place) + of(weights.ends, placeKey(place)),
    step: (from, to) => stepScore(from, to) + of(weights.steps, stepKey(from.kind, to.kind)),
  };
}

/** What a person's label, the name of a sound file or the house's own kicker is worth before anything is learned of it. */
const NAMED = 4;
/** Labels that nothing else bears. */
const SURELY_NAMED = 9;

/** What markup and labels say for or against a kind, whatever the words are. */
export function given(kind: LineKind, line: LineInContext): number {
  return (line.block.hints[kind] ?? 0) + named(kind, line);
}

function named(kind: LineKind, { label, under, audio, kicker }: LineInContext): number {
  const isLabelled = label?.kind === kind && !label.isField;
  if (isLabelled && (kind === 'editorsNote' || kind === 'correction')) return SURELY_NAMED;
  const isNamed =
    isLabelled ||
    under === kind ||
    (kind === 'audio' && audio) ||
    (kind === 'kicker' && kicker === 'house');
  return isNamed ? NAMED : 0;
}

/** Kinds that need more than words: a mark, a place in a list, a page's markup. */
export function canBe(kind: LineKind, line: LineInContext): boolean {
  if (kind === 'sectionBreak') return line.separator;
  if (kind === 'listItem') return line.block.list !== null;
  if (kind === 'blockQuote' || kind === 'attribution') return (line.block.hints[kind] ?? 0) > 0;
  return true;
}

function scoresOf(tells: readonly string[], weights: Weights): Float64Array {
  const scores = new Float64Array(LINE_KINDS.length);
  for (const tell of tells) {
    const pairs = weights.tells.get(tell);
    if (pairs === undefined) continue;
    for (let at = 0; at < pairs.length; at += 2) {
      const kind = pairs[at] ?? 0;
      scores[kind] = (scores[kind] ?? 0) + (pairs[at + 1] ?? 0);
    }
  }
  return scores;
}

/** The candidates without those that are hopeless; every stretch of the page keeps its best, as a way on. */
function hopeful(all: readonly Candidate[]): Candidate[] {
  const best = Math.max(...all.map(({ score }) => score));
  const bestOf = new Map<string, Candidate>();
  for (const one of all)
    if (one.score > (bestOf.get(one.zone)?.score ?? Number.NEGATIVE_INFINITY))
      bestOf.set(one.zone, one);
  return all.filter((one) => one.score > best - HOPELESS || bestOf.get(one.zone) === one);
}
