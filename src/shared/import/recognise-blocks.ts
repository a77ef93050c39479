import type { Block } from "./block";
import { inContext, type LineInContext } from "./context";
import { readFeatures, type Features, type HouseWords } from "./features";
import { labelLines, type Labelled } from "./label-lines";
import type { LineKind } from "./line-kind";
import { candidatesOf } from "./order";
import { reasonFor } from "./reasons";
import type { RecognisedLine } from "./recognition";
import { findRepeats } from "./repeats";
import { scoreLine } from "./score";
import { comparable } from "./words";

/** Below this the desk is asked to look. */
const SURE = 0.8;
/** A second guess is shown as a question from this share on. */
const WORTH_ASKING = 0.1;

/** Recognises blocks of any source: repeats first, then the best order of kinds over the rest. */
export function recogniseBlocks(blocks: readonly Block[], house: HouseWords | null): RecognisedLine[] {
  const features = readFeatures(blocks, house);
  const repeats = findRepeats(features.map((line) => comparableLine(line, features)));
  const lines = inContext(features, countCopies(repeats));
  const firsts = lines.filter((_, index) => repeats[index] === null);
  const labels = labelLines(firsts.map((line) => candidatesOf(scoreLine(line))));
  let next = 0;
  return lines.map((line, index): RecognisedLine => {
    const keeper = repeats[index] ?? null;
    if (keeper !== null) return repeatLine(line, index, keeper);
    const label = labels[next];
    next += 1;
    return label === undefined ? plainLine(line, index, "body") : labelledLine(line, index, label);
  });
}

function comparableLine(line: Features, all: readonly Features[]): { words: string; better: boolean; exempt: boolean } {
  const { caption, words, sentence, separator, audio, stamps, block } = line;
  // Short sentences may be said twice for effect; labels, marks and audio lines are settled by other means.
  const deliberate = sentence && words < 6 && caption.printed === null;
  const exempt = separator || audio || deliberate || block.list !== null || (line.label !== null && line.rest === "") || (words < 2 && stamps.length === 0);
  if (caption.printed !== null && caption.caption !== "") return { words: comparable(caption.caption), better: true, exempt };
  return { words: siteless(line, all), better: false, exempt };
}

/** A page's title is its headline with the site's name behind it ("… | Northlight"). */
function siteless({ text, key, words }: Features, all: readonly Features[]): string {
  const cut = words <= 40 ? /^(.{8,}?)\s+[|–—·-]\s+[^|–—·]{2,50}$/u.exec(text)?.[1] : undefined;
  if (cut === undefined) return key;
  const short = comparable(cut);
  return all.some((other) => other.key === short) ? short : key;
}

function countCopies(repeats: readonly (number | null)[]): number[] {
  const copies = repeats.map(() => 0);
  for (const keeper of repeats) if (keeper !== null) copies[keeper] = (copies[keeper] ?? 0) + 1;
  return copies;
}

function labelledLine(line: LineInContext, index: number, { kind, confidence, secondGuess, secondConfidence }: Labelled): RecognisedLine {
  const asked = secondConfidence >= WORTH_ASKING;
  return {
    ...plainLine(line, index, kind),
    confidence,
    secondGuess,
    notSure: confidence < SURE && asked,
    reason: reasonFor(kind, line),
  };
}

function repeatLine(line: LineInContext, index: number, keeper: number): RecognisedLine {
  return { ...plainLine(line, index, "repeat"), confidence: 1, sameAs: keeper + 1, reason: sameAsReason(keeper + 1) };
}

/** Why a repeat is left out. */
export function sameAsReason(line: number): string {
  return `Same as line ${line}`;
}

function plainLine(line: LineInContext, index: number, kind: LineKind): RecognisedLine {
  const { text, block, caption } = line;
  return {
    number: index + 1, source: block.source, text, inline: block.inline, kind,
    confidence: 1, secondGuess: null, notSure: false, sameAs: null,
    credit: kind === "caption" || kind === "credit" ? caption.printed : null,
    list: block.list, reason: "", byHand: false,
  };
}
