import type { Block } from './block';
import { inContext, type LineInContext } from './context';
import { readFeatures, type Features, type HouseWords } from './features';
import { labelLines, type Labelled } from './label-lines';
import type { LineKind } from './line-kind';
import { candidatesOf } from './order';
import { reasonFor } from './reasons';
import type { RecognisedLine } from './recognition';
import { findRepeats, type Comparable } from './repeats';
import { scoreLine } from './score';
import { comparable } from './words';

/** Below this the desk is asked to look. */
const SURE = 0.8;
/** A second guess is shown as a question from this share on. */
const WORTH_ASKING = 0.1;

/** Recognises blocks of any source: repeats first, then the best order of kinds over the rest. */
export function recogniseBlocks(
  blocks: readonly Block[],
  house: HouseWords | null,
): RecognisedLine[] {
  const features = readFeatures(blocks, house);
  const keys = new Set(features.map(({ key }) => key));
  const repeats = findRepeats(features.map((line) => comparableLine(line, keys)));
  const copies = countCopies(repeats);
  const firsts = features.flatMap((line, index) =>
    repeats[index] === null && line.block.picture === undefined ? [{ line, index }] : [],
  );
  const context = inContext(
    firsts.map(({ line }) => line),
    firsts.map(({ index }) => copies[index] ?? 0),
  );
  const labels = labelLines(context.map((line) => candidatesOf(scoreLine(line))));
  const recognised = new Map(
    firsts.map(({ index }, at) => [index, { line: context[at], label: labels[at] }]),
  );
  return features.map((line, index): RecognisedLine => {
    const first = recognised.get(index);
    if (line.block.picture !== undefined) return pictureLine(line, index);
    if (first?.line && first.label) return labelledLine(first.line, index, first.label);
    const keeper = repeats[index] ?? index;
    return repeatLine(line, index, keeper, features[keeper]?.key === line.key);
  });
}

function comparableLine(line: Features, keys: ReadonlySet<string>): Comparable {
  const { caption, words, sentence, separator, audio, stamps, block } = line;
  // Short sentences may be said twice for effect; labels, marks and audio lines are settled by other means.
  const deliberate = sentence && words < 6 && caption.printed === null;
  const exempt =
    block.picture !== undefined ||
    separator ||
    audio ||
    deliberate ||
    block.list !== null ||
    (line.label !== null && line.rest === '') ||
    (words < 2 && stamps.length === 0);
  if (caption.printed !== null && caption.caption !== '')
    return { words: comparable(caption.caption), better: true, near: true, exempt };
  return {
    words: siteless(line, keys),
    better: false,
    near: !sentence || caption.date !== null,
    exempt,
  };
}

/** A page's title is its headline with the site's name behind it ("… | Northlight"). */
function siteless({ text, key, words }: Features, keys: ReadonlySet<string>): string {
  const cut =
    words <= 40 && text.length <= 400
      ? /^(.{8,}?)\s+[|–—·-]\s+[^|–—·]{2,50}$/u.exec(text)?.[1]
      : undefined;
  if (cut === undefined) return key;
  const short = comparable(cut);
  return keys.has(short) ? short : key;
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

/** Why a repeat is left out. */
export function sameAsReason(line: number): string {
  return `Same as line ${line}`;
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
    credit: kind === 'caption' || kind === 'credit' ? caption.printed : null,
    list: block.list,
    marks: block.marks ?? [],
    picture: block.picture ?? null,
    reason: '',
    byHand: false,
  };
}
