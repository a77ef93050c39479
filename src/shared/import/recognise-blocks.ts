import type { Block } from './block';
import { inContext, type LineInContext } from './context';
import { readFeatures, type Features, type HouseWords } from './features';
import { labelLines, type Labelled } from './label-lines';
import type { LineKind } from './line-kind';
import { learnedModel } from './learned/model';
import { reasonFor, sameAsReason } from './reasons';
import type { RecognisedLine } from './recognition';
import { printedCredit } from './caption-credit';
import { findDate } from './stamp-date';
import { findRepeats, type Comparable } from './repeats';
import { comparable, wordLength } from './words';

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
  const keys = new Set(features.map(({ key }) => key));
  const titled = new Set(features.flatMap((line) => titleOfPage(line) ?? []));
  const announced = announcedLines(features);
  const copied = findRepeats(
    features.map((line, index) => comparableLine(line, keys, titled, announced.has(index))),
  );
  const repeats = copied.map((keeper, index) =>
    isCreditOfAnother(features, copied, index) ? null : (keeper ?? captionBeside(features, index)),
  );
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

/** Recognises blocks of any source: repeats first, then the best order of kinds over the rest. */
export function recogniseBlocks(
  blocks: readonly Block[],
  house: HouseWords | null,
): RecognisedLine[] {
  const { features, repeats, firsts, context } = readLines(blocks, house);
  const labels = labelLines(context, learnedModel());
  const recognised = new Map(
    firsts.map((index, at) => [index, { line: context[at], label: labels[at] }]),
  );
  return features.map((line, index): RecognisedLine => {
    const first = recognised.get(index);
    if (line.block.picture !== undefined) return pictureLine(line, index);
    if (first?.line && first.label) return labelledLine(first.line, index, first.label);
    const keeper = repeats[index] ?? index;
    return repeatLine(line, index, keeper, features[keeper]?.key === line.key);
  });
}

function comparableLine(
  line: Features,
  keys: ReadonlySet<string>,
  titled: ReadonlySet<string>,
  announced: boolean,
): Comparable {
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
  const shorter = words <= CAPTION && caption.date !== null ? undated(caption.caption) : null;
  if (caption.printed !== null && caption.caption !== '')
    return { words: comparable(caption.caption), shorter, better: true, near: true, exempt };
  const title = titleOfPage(line);
  return {
    words: title !== null && keys.has(title) ? title : line.key,
    shorter,
    // The headline by itself is a better copy than the page's title with the site's name.
    better: titled.has(line.key) || announced,
    near: !sentence || caption.date !== null,
    exempt,
  };
}

/** The caption above or below that begins with all the words of a line: a copy cut short, as for readers who do not see. */
function captionBeside(features: readonly Features[], index: number): number | null {
  const line = features[index];
  if (line === undefined || line.words < 3 || line.words > CAPTION || line.caption.printed !== null)
    return null;
  const beside = [index - 1, index + 1].find((at) => {
    const other = features[at];
    return other?.caption.sure === true && other.key.startsWith(`${line.key} `);
  });
  return beside ?? null;
}

/** A photographer who is credited again, below a caption that no other line repeats, took two pictures. */
function isCreditOfAnother(
  features: readonly Features[],
  copied: readonly (number | null)[],
  index: number,
): boolean {
  const [above, line] = [features[index - 1], features[index]];
  const isCredit = line?.caption.sure === true && line.caption.caption === '';
  return (
    isCredit &&
    above !== undefined &&
    copied[index - 1] === null &&
    above.words >= 3 &&
    above.words <= CAPTION
  );
}

/** A page's title is its headline with the site's name behind it ("… | Northlight"): the words before it; null for other lines. */
function titleOfPage({ text, words }: Features): string | null {
  const cut =
    words <= 40 && text.length <= 400 ? /^(.{8,}?)\s+[|–—·-]\s+([^|–—·]{2,50})$/u.exec(text) : null;
  // "Ana Ruiz | What the river knows": a column's own headline, not a page's title.
  return cut === null || wordLength(cut[1] ?? '') < wordLength(cut[2] ?? '')
    ? null
    : comparable(cut[1] ?? '');
}

/** A caption's words before its date: what is left where a page shows it again in short. */
function undated(caption: string): string | null {
  const date = findDate(caption);
  return date === null ? null : comparable(caption.slice(0, date.from));
}

/** No caption is longer. */
const CAPTION = 60;
/** No crosshead is longer. */
const CROSSHEAD = 12;

/** Crossheads that a list of contents names before: two or more lines under each other that all stand again, with others between. */
function announcedLines(features: readonly Features[]): Set<number> {
  const last = new Map<string, number>();
  features.forEach(({ key }, index) => last.set(key, index));
  const again = features.map(({ key, words, rubbish }, index) => {
    const at = last.get(key) ?? index;
    return at > index && words >= 2 && words <= CROSSHEAD && !rubbish ? at : null;
  });
  const found = new Set<number>();
  again.forEach((at, index) => {
    const next = again[index + 1];
    if (at === null || next == null || next < at + 2) return;
    found.add(at).add(next);
  });
  return found;
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
