import { BY, LED, namesOfByline, type BylineLine } from './byline-names';
import { DOUBTED, EVEN } from './doubt';
import { readLabel } from './labels';
import { isName } from './names';
import type { RecognisedLine } from './recognition';

/** "and Bo Lind" */
const AND = /^(?:and|&) (?=\p{Lu})/iu;

/**
 * The writers of a piece with those that stand right beside them or between two of them, and were taken for something else: "and Bo
 * Lind", the next field of a form, a name that a bio speaks of, the name behind a comma at a line's end.
 */
export function withWritersBeside(
  all: readonly RecognisedLine[],
  bylines: readonly BylineLine[],
  isIntroduced: (name: string) => boolean,
): readonly BylineLine[] {
  const [first, last] = [bylines[0], bylines.at(-1)];
  if (first === undefined || last === undefined) return bylines;
  const found = writersAbove(all, first.line, isIntroduced);
  const known = new Map(bylines.map((one) => [one.line.number, one]));
  let end = last.line.number;
  for (let number = first.line.number; number <= end && number <= all.length; number += 1) {
    const line = all[number - 1];
    if (line === undefined) break;
    const prev = found.at(-1);
    const one = known.get(number);
    const isBetween = number < last.line.number;
    const more = one ? [one] : prev ? writersIn(line, prev, isBetween, isIntroduced) : [];
    found.push(...more);
    // Whoever was found may have another below, also behind her own post.
    if (number === end && (more.length > 0 || isBelowPost(all, number, prev))) end += 1;
  }
  return found;
}

/** A post below a writer's name, with another name below it. */
function isBelowPost(
  all: readonly RecognisedLine[],
  number: number,
  prev: BylineLine | undefined,
): boolean {
  const [post, below] = [all[number - 1], all[number]];
  const isPost = post?.kind === 'authorBio' && prev?.line.number === number - 1;
  return isPost && below !== undefined && isTwin(below, prev.line);
}

/** Those that stand line by line above a writer, from the top. */
function writersAbove(
  all: readonly RecognisedLine[],
  first: RecognisedLine,
  isIntroduced: (name: string) => boolean,
): BylineLine[] {
  const found: BylineLine[] = [];
  for (let below = first; ; ) {
    const line = all[below.number - (isBehindPost(all, below) ? 3 : 2)];
    if (line?.kind !== 'rubbish') return found;
    const byline = namesOfByline(line.text);
    const isWriter =
      (isName(line.text) && isIntroduced(line.text)) ||
      isTwin(line, below) ||
      [line, below].every((one) => isWritersField(one.text)) ||
      AND.test(below.text) ||
      (line.secondGuess === 'byline' && BY.test(line.text) && byline.names.length === 1);
    if (!byline.sure || !isWriter) return found;
    found.unshift({ line, signed: false, byline });
    below = line;
  }
}

/** "and Bo Lind" below another's post: "Ana Ruiz", "Barrister". */
function isBehindPost(all: readonly RecognisedLine[], { text, number }: RecognisedLine): boolean {
  const [name, post] = [all[number - 3], all[number - 2]];
  const isPost = post?.kind === 'authorBio' || post?.secondGuess === 'authorBio';
  return AND.test(text) && isPost && name?.secondGuess === 'byline' && isName(name.text);
}

function writersIn(
  line: RecognisedLine,
  { line: above, byline: known }: BylineLine,
  isBetween: boolean,
  isIntroduced: (name: string) => boolean,
): BylineLine[] {
  const { kind, text, secondGuess, confidence } = line;
  const isLeft = kind === 'rubbish' || kind === 'repeat';
  if (!isLeft && kind !== 'authorBio' && kind !== 'credit') return [];
  const isNext = above.number === line.number - 1;
  const isTold = isName(text) && isIntroduced(text);
  const mayBe = secondGuess === 'byline';
  const isMore =
    isNext &&
    ((kind !== 'credit' && AND.test(text)) ||
      [above, line].every((one) => isWritersField(one.text)) ||
      ((kind === 'authorBio' || confidence < EVEN) && mayBe && known.post !== '') ||
      (isTold && !above.text.includes(text)) ||
      isTwin(line, above) ||
      (above.text.endsWith(',') && mayBe));
  const isBelow = above.number === line.number - 2 && isTwin(line, above);
  if (!isMore && !isBelow && !(isBetween && isLeft && mayBe)) return [];
  const byline = namesOfByline(text.replace(AND, ''));
  return byline.sure ? [{ line, signed: false, byline }] : [];
}

/** Below or above a bare name another one that was nearly taken for a byline, too. */
function isTwin(
  { kind, text, secondGuess, confidence }: RecognisedLine,
  byline: RecognisedLine,
): boolean {
  const isNearly =
    (kind === 'rubbish' && (secondGuess === 'byline' ? confidence < DOUBTED : confidence < EVEN)) ||
    (kind === 'authorBio' && secondGuess === 'byline' && confidence < HALF_SURE) ||
    ((kind === 'authorBio' || kind === 'credit') && confidence < EVEN);
  return isNearly && [text, byline.text].every(isBareName);
}

/** "Ana Ruiz", "Brig. (retd) Ana Ruiz": a name with nothing before or behind it. */
function isBareName(text: string): boolean {
  const { names, sure } = namesOfByline(text);
  return !LED.test(text) && (isName(text) || (sure && names.length === 1 && names[0] === text));
}

const HALF_SURE = 0.75;

function isWritersField(text: string): boolean {
  const label = readLabel(text);
  return label?.kind === 'byline' && label.isField;
}
