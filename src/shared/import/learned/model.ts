import type { LineInContext } from '../context';
import { SOUND_FILE } from '../features';
import { LINE_KINDS, MOST_WORDS, type LineKind } from '../line-kind';
import {
  endScore,
  PLACES,
  startScore,
  stepScore,
  type Candidate,
  type NumberedPlace,
} from '../order';
import { learnedNames, type PersonNames } from './person-names';
import { given } from './prior';
import { tellsOf } from './tells';
import { learnedWeights, placeKey, stepKey, type Weights } from './weights';

/** How likely each reading of a text is, in natural logarithms of odds: what a line, and a step to the next, add. */
export interface Model {
  /** The places that each line can take. */
  readonly candidates: (lines: readonly LineInContext[]) => Candidate[][];
  readonly start: (place: NumberedPlace) => number;
  readonly end: (place: NumberedPlace) => number;
  /** -Infinity where the page's order forbids the step. */
  readonly step: (from: NumberedPlace, to: NumberedPlace) => number;
}

/** A place so far behind the best is no reading that anybody would take. */
const HOPELESS = 12;
/** A line of which nothing is known could be anything; the time that its text takes grows with the square of this. */
const MOST = 32;

/** The model that comes with the program. */
export function learnedModel(): Model {
  model ??= modelOf(learnedWeights(), learnedNames());
  return model;
}

let model: Model | undefined;

/** A model of these weights, which were learned with such `names`, on top of what a page's order makes likely before anything is learned (`order.ts`). */
export function modelOf(weights: Weights, names: PersonNames): Model {
  const of = (map: ReadonlyMap<string, number>, key: string): number => map.get(key) ?? 0;
  const places = PLACES.map((place, index) => ({
    ...place,
    index,
    kindAt: LINE_KINDS.indexOf(place.kind),
    likely: place.likely + of(weights.places, placeKey(place)),
  }));
  const starts = PLACES.map((place) => startScore(place) + of(weights.starts, placeKey(place)));
  const ends = PLACES.map((place) => endScore(place) + of(weights.ends, placeKey(place)));
  // Every line asks for thousands of steps, so they are added up once.
  const steps = Float64Array.from(
    PLACES.flatMap((from) =>
      PLACES.map((to) => stepScore(from, to) + of(weights.steps, stepKey(from.kind, to))),
    ),
  );
  return {
    candidates: (lines) => {
      const tells = tellsOf(lines, names);
      return lines.map((line, at) => {
        const scores = scoresOf(tells[at] ?? [], weights);
        return hopeful(
          places
            .filter(({ kind }) => canBe(kind, line))
            .map(({ zone, kind, above, index, kindAt, likely }) => ({
              zone,
              kind,
              above,
              index,
              score: likely + (scores[kindAt] ?? 0) + given(kind, line),
            })),
        );
      });
    },
    start: (place) => starts[place.index] ?? 0,
    end: (place) => ends[place.index] ?? 0,
    step: (from, to) => steps[from.index * places.length + to.index] ?? 0,
  };
}

/** Kinds that need more than words: a mark, a place in a list, a page's markup; what a sure label leaves possible, and length. */
export function canBe(kind: LineKind, line: LineInContext): boolean {
  if (isNamedOtherwise(kind, line) || line.words > (MOST_WORDS[kind] ?? line.words)) return false;
  if (kind === 'sectionBreak') return line.separator;
  if (kind === 'listItem') return line.block.list !== null;
  if (kind === 'blockQuote' || kind === 'attribution') return (line.block.hints[kind] ?? 0) > 0;
  return true;
}

/** Labels that nothing else bears. */
const SURE: ReadonlySet<LineKind> = new Set(['editorsNote', 'correction', 'pullQuote']);

/** "Good morning from Ship Harbour, where the ice went out." opens a newsletter. */
const GREETS = /^(?:good (?:morning|afternoon|evening)|hello|hi|dear)\b.{0,160}[,.!]$/iu;
/** "© 2025 Ana Ruiz" says who holds the rights, not who wrote the piece. */
const RIGHTS = /^(?:©|\(c\)|copyright\b)/iu;

/** "Write to him at …" is where a writer can be reached, and asks nobody for copy. */
const WRITES_TO_WRITER = /\b(?:write to|e-?mail|contact|reach) (?:him|her|them) (?:at|on|via)\b/iu;

/** A sound file's name is one, and "Editor’s note: …" or "Correction: …" what it says, or left out: no weight may speak against it. */
function isNamedOtherwise(kind: LineKind, { label, rest, audio, text }: LineInContext): boolean {
  if (audio && SOUND_FILE.test(text)) return kind !== 'audio';
  if (RIGHTS.test(text) && kind === 'byline') return true;
  if (GREETS.test(text) && kind === 'headline') return true;
  if (kind === 'contributorCall' && WRITES_TO_WRITER.test(text)) return true;
  if (label === null || label.isField || rest === '') return false;
  return SURE.has(label.kind) && kind !== label.kind && kind !== 'rubbish';
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

/** The best candidates, without those that are hopeless; every stretch of the page keeps its best, as a way on. */
function hopeful(all: readonly Candidate[]): Candidate[] {
  const ranked = [...all].sort((a, b) => b.score - a.score);
  const best = ranked[0]?.score ?? 0;
  const ways = new Set<string>();
  return ranked.filter(({ score, zone, above }, rank) => {
    const way = `${zone} ${above}`;
    const isWay = !ways.has(way);
    ways.add(way);
    return isWay || (rank < MOST && score > best - HOPELESS);
  });
}
