import type { Block } from './block';
import { inContext, type LineInContext } from './context';
import { readFeatures, type Features, type HouseWords } from './features';
import { labelLines, type Labelled } from './label-lines';
import type { LineKind } from './line-kind';
import { learnedModel } from './learned/model';
import { reasonFor, sameAsReason } from './reasons';
import type { RecognisedLine } from './recognition';
import { printedCredit } from './caption-credit';
import { repeatedLines } from './repeated-lines';
import { settledLines } from './settled-lines';

/** Below this the desk is asked to look. */
const SURE = 0.8;
/** A second guess is shown as a question from this share on. */
const WORTH_ASKING = 0.1;

/** The lines of a source before they are recognised: repeats are settled, and every first copy knows its neighbours. */
export interface ReadLines {
  readonly features: readonly Features[];
  /** For each line the index of the line that it repeats, else null. */
  readonly repeats: readonly (number | null)[];
  /** Indexes of the lines to recognise: neither repeats nor pictures. */
  readonly firsts: readonly number[];
  /** Those lines, in context. */
  readonly context: readonly LineInContext[];
}

/** Reads what blocks of any source show, and settles repeats. */
export function readLines(blocks: readonly Block[], house: HouseWords | null): ReadLines {
  const features = readFeatures(blocks, house);
  const repeats = repeatedLines(features);
  const copies = countCopies(repeats);
  const firsts = features.flatMap((line, index) =>
    repeats[index] === null && line.block.picture === undefined ? [index] : [],
  );
  const context = inContext(
    firsts.flatMap((index) => features[index] ?? []),
    firsts.map((index) => copies[index] ?? 0),
  );
  return { features, repeats, firsts, context };
}

/** Recognises blocks of any source: repeats first, then the likeliest kinds of the rest over all orders, then what all lines settle. */
export function recogniseBlocks(
  blocks: readonly Block[],
  house: HouseWords | null,
): RecognisedLine[] {
  const { features, repeats, firsts, context } = readLines(blocks, house);
  const labels = labelLines(context, learnedModel());
  const recognised = new Map(
    firsts.map((index, at) => [index, { line: context[at], label: labels[at] }]),
  );
  const lines = features.map((line, index): RecognisedLine => {
    const first = recognised.get(index);
    if (line.block.picture !== undefined) return pictureLine(line, index);
    if (first?.line && first.label) return labelledLine(first.line, index, first.label);
    const keeper = repeats[index] ?? index;
    return repeatLine(line, index, keeper, features[keeper]?.key === line.key);
  });
  return settledLines(lines);
}

function countCopies(repeats: readonly (number | null)[]): number[] {
  const copies = repeats.map(() => 0);
  for (const keeper of repeats) if (keeper !== null) copies[keeper] = (copies[keeper] ?? 0) + 1;
  return copies;
}

function labelledLine(
  line: LineInContext,
  index: number,
  { kind, confidence, secondGuess, secondConfidence }: Labelled,
): RecognisedLine {
  const asked = secondConfidence >= WORTH_ASKING;
  return {
    ...plainLine(line, index, kind),
    confidence,
    secondGuess,
    notSure: confidence < SURE && asked,
    reason: reasonFor(kind, line),
  };
}

function repeatLine(line: Features, index: number, keeper: number, equal: boolean): RecognisedLine {
  const reason = equal ? sameAsReason(keeper + 1) : `Nearly the same as line ${keeper + 1}`;
  return { ...plainLine(line, index, 'repeat'), confidence: 1, sameAs: keeper + 1, reason };
}

function pictureLine(line: Features, index: number): RecognisedLine {
  return { ...plainLine(line, index, 'picture'), reason: 'A picture in the file' };
}

function plainLine(line: Features, index: number, kind: LineKind): RecognisedLine {
  const { text, block, caption } = line;
  return {
    number: index + 1,
    source: block.source,
    text,
    inline: block.inline,
    kind,
    confidence: 1,
    secondGuess: null,
    notSure: false,
    sameAs: null,
    credit: printedCredit(kind, text, block.credit ?? caption.printed),
    list: block.list,
    marks: block.marks ?? [],
    picture: block.picture ?? null,
    reason: '',
    byHand: false,
  };
}
