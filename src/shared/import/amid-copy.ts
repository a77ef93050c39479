import { isOfCopy } from './copy-lines';
import { DOUBTED } from './doubt';
import type { LineKind } from './line-kind';
import type { RecognisedLine } from './recognition';
import { taken } from './taken';

/**
 * How surely furniture must be furniture to be left out between two paragraphs, by what it could be else. What is left out of the copy
 * there is missed by nobody; a button that stays is seen. Set by readings of texts that nothing was learned from.
 */
const LEFT_OUT: Partial<Record<LineKind, number>> = {
  crosshead: DOUBTED,
  listItem: 0.8,
  pullQuote: 0.7,
};
/** A paragraph less surely one that could be a caption is one: in the copy it would be printed for a paragraph. */
const PARAGRAPH = 0.8;
/** No caption is longer, in characters. */
const LONGEST = 400;

/** Doubtful lines amid the copy: of points, crossheads and quotations that were nearly left out, of captions, and what numbers or opens its parts. */
export function withLinesAmid(lines: readonly RecognisedLine[]): readonly RecognisedLine[] {
  const [first, last] = [lines.findIndex(isBody), lines.findLastIndex(isBody)];
  const numbers = partNumbers(lines);
  const isKept = (line: RecognisedLine | undefined): boolean =>
    line !== undefined && (isOfCopy(line) || isNearlyCopy(line));
  return lines.map((line, at) => {
    if (numbers.has(line) && line.kind === 'rubbish')
      return taken(line, 'crosshead', 'Numbers a part of the copy');
    if (line.kind === 'rubbish' && OPENS_PART.test(line.text) && lines[at + 1]?.kind === 'body')
      return taken(line, 'crosshead', 'Opens a part of the copy');
    if (at <= first || at >= last || line.secondGuess === null) return line;
    if (isNearlyCopy(line) && isKept(lines[at - 1]) && isKept(lines[at + 1]))
      return taken(line, line.secondGuess, 'A line between paragraphs');
    const isCaption = isBody(line) && line.secondGuess === 'caption' && line.text.length <= LONGEST;
    return isCaption && line.confidence < PARAGRAPH
      ? taken(line, 'caption', 'May be about a picture')
      : line;
  });
}

function isBody({ kind }: RecognisedLine): boolean {
  return kind === 'body';
}

/** What papers and reports set over their first and last paragraphs. */
const OPENS_PART = /^(?:introduction|background|conclusions?)$/iu;

function isNearlyCopy({ kind, secondGuess, confidence }: RecognisedLine): boolean {
  const most = secondGuess === null ? undefined : LEFT_OUT[secondGuess];
  return kind === 'rubbish' && most !== undefined && confidence < most;
}

/** "1", "II", "3." on lines of their own over paragraphs, counted from the first: at least two. */
function partNumbers(lines: readonly RecognisedLine[]): ReadonlySet<RecognisedLine> {
  const found: RecognisedLine[] = [];
  lines.forEach((line, at) => {
    const isNext = numberOf(line.text) === found.length + 1;
    const below = lines[at + 1];
    const mayBe = line.kind === 'rubbish' || line.kind === 'crosshead';
    if (isNext && mayBe && below && isBody(below)) found.push(line);
  });
  return new Set(found.length > 1 ? found : []);
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

function numberOf(text: string): number {
  const [, words = ''] = /^(?:§ ?)?(\d{1,2}|[IVX]{1,4})[.)]?$/u.exec(text) ?? [];
  return ROMAN.indexOf(words) + 1 || Number(words || Number.NaN);
}
