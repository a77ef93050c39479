import { namesOfByline, type BylineNames } from './byline-names';
import { subjectOf } from './editors-note';
import { readLabel } from './labels';
import { isLeftOut, type LineKind } from './line-kind';
import { isHonorific, isName } from './names';
import type { RecognisedLine } from './recognition';
import { endsSentence } from './sentences';
import { stampParts } from './stamp';

/** A line that names writers, taken apart. */
export interface BylineLine {
  readonly line: RecognisedLine;
  readonly byline: BylineNames;
  /** Stands below the copy, as signatures do. */
  readonly signed: boolean;
}

const BY = /^(?:posted |written )?by\s+\p{Lu}/iu;

/**
 * The lines of a source that name its writers: bylines, or signatures where no byline stands above the copy. `isIntroduced` says
 * whether a note or bio speaks of a person.
 */
export function bylineLines(
  all: readonly RecognisedLine[],
  isIntroduced: (name: string) => boolean,
): readonly BylineLine[] {
  const copy = all.findIndex(({ kind }) => kind === 'body');
  const hasByline = all.some(({ kind }) => kind === 'byline');
  const above = all
    .slice(0, Math.max(copy, 0))
    .some(({ kind }, at) => kind === 'byline' && !isSalutation(all, at, copy));
  const read = all.flatMap((line, at): BylineLine[] => {
    const words = withoutDates(line.text);
    // "April 28, 2025 by Ana Ruiz": where no line is a byline, the date's line may say it.
    const isByline = hasByline ? line.kind === 'byline' : line.kind === 'stamp' && BY.test(words);
    // Below a piece whose byline stands above it, a name is a signature, or another piece's.
    if (!isByline || (above && at > copy) || isSalutation(all, at, copy)) return [];
    const signed = copy >= 0 && at > copy;
    return isTelling(words) ? [] : [{ line, signed, byline: namesOfByline(words, signed) }];
  });
  // Where a line surely names a writer, one that may be a place or a body names none.
  const sure = read.filter(({ byline }) => byline.sure);
  const found = withoutPlace(all, sure.length > 0 ? sure : read);
  if (found[0]?.signed === true) return signedTogether(all, found);
  return goingOn(all, withNamesBeside(all, oneGroup(all, found, isIntroduced), isIntroduced));
}

/**
 * Under a letter two lines by themselves are a writer and her place; two writers have a mark, a title or a post between, or their
 * place below.
 */
function withoutPlace(
  all: readonly RecognisedLine[],
  signatures: readonly BylineLine[],
): readonly BylineLine[] {
  const [first, second] = signatures;
  const isPair =
    signatures.length === 2 &&
    first?.signed === true &&
    second?.line.number === first.line.number + 1 &&
    !/,$/u.test(second.line.text) &&
    !isHonorific(second.line.text.split(' ')[0] ?? '') &&
    !/^\p{Lu}[^,]{1,30}, \p{Lu}[^,]{1,30}$/u.test(all[second.line.number]?.text ?? '');
  return isPair ? [first] : signatures;
}

/** A byline may print the day of the last change beside the first. */
function withoutDates(text: string): string {
  const once = stampParts(text)[0]?.rest ?? text;
  return stampParts(once)[0]?.rest ?? once;
}

/** "Ana Ruiz receives funding from the Carrow Trust." tells of her; it is no byline, whatever it was taken for. */
function isTelling(words: string): boolean {
  return endsSentence(words) && !BY.test(words) && subjectOf(words) !== null;
}

/** "Honourable Ministers," over a letter that somebody signs below names nobody. */
function isSalutation(all: readonly RecognisedLine[], at: number, copy: number): boolean {
  return (
    at < copy &&
    /[,:]$/u.test(all[at]?.text ?? '') &&
    all.slice(copy).some(({ kind }) => kind === 'byline')
  );
}

/** Kinds that may stand between the writers of one piece. */
const BETWEEN: readonly LineKind[] = ['byline', 'authorBio', 'rubbish', 'repeat'];

/**
 * The writers of a piece stand together; what stands apart from them, behind a date or caption, is a photographer or a desk. Of
 * several groups the one counts that a bio speaks of, else the first.
 */
function oneGroup(
  all: readonly RecognisedLine[],
  bylines: readonly BylineLine[],
  isIntroduced: (name: string) => boolean,
): readonly BylineLine[] {
  const groups: BylineLine[][] = [];
  for (const one of bylines) {
    const last = groups.at(-1)?.at(-1)?.line.number;
    const between = last === undefined ? [] : all.slice(last, one.line.number - 1);
    const goesOn = last !== undefined && between.every(({ kind }) => BETWEEN.includes(kind));
    if (goesOn) groups.at(-1)?.push(one);
    else groups.push([one]);
  }
  return (
    groups.find((group) => group.some(({ byline }) => byline.names.some(isIntroduced))) ??
    groups[0] ??
    []
  );
}

/** A name alone right above or below the writers is one of them, if a bio speaks of it. */
function withNamesBeside(
  all: readonly RecognisedLine[],
  bylines: readonly BylineLine[],
  isIntroduced: (name: string) => boolean,
): readonly BylineLine[] {
  const [first, last] = [bylines[0], bylines.at(-1)];
  if (first === undefined || last === undefined) return bylines;
  const beside = (line: RecognisedLine | undefined): BylineLine[] =>
    line?.kind === 'rubbish' &&
    isName(line.text) &&
    isIntroduced(line.text) &&
    namesOfByline(line.text).sure
      ? [{ line, signed: false, byline: namesOfByline(line.text) }]
      : [];
  return [...beside(all[first.line.number - 2]), ...bylines, ...beside(all[last.line.number])];
}

/** "and Bo Lind" right below a byline is its second writer, and so is the next field of a form. */
function goingOn(
  all: readonly RecognisedLine[],
  bylines: readonly BylineLine[],
): readonly BylineLine[] {
  return bylines.flatMap((one) => {
    const below = all[one.line.number];
    if (below === undefined || below.kind === 'byline') return [one];
    const isField = [one.line, below].every(({ text }) => isWritersField(text));
    const isMore = isLeftOut(below.kind) && /^(?:and|&) \p{Lu}/u.test(below.text);
    if (!isMore && !isField) return [one];
    const byline = namesOfByline(isField ? below.text : below.text.replace(/^\S+ /u, ''));
    return byline.sure ? [one, { line: below, signed: false, byline }] : [one];
  });
}

function isWritersField(text: string): boolean {
  const label = readLabel(text);
  return label?.kind === 'byline' && label.isField;
}

/** No line of a signatory is longer. */
const LONGEST = 120;
const UNSURE: readonly LineKind[] = ['authorBio', 'rubbish'];
/** "…, molecular biologist": small letters behind the comma are a post. */
const POST = /,\s+(?!near |in |at )\p{Ll}/u;

/**
 * A letter's signatories stand under each other, with posts and bodies between. Next to a known one, a name with a title is one,
 * too; and so is a line that might have been a byline, if it has a post or stands between two. Else it is a place.
 */
function signedTogether(
  all: readonly RecognisedLine[],
  known: readonly BylineLine[],
): readonly BylineLine[] {
  const numbers = new Map(known.map((one) => [one.line.number, one]));
  const [first, last] = [known[0]?.line.number ?? 1, known.at(-1)?.line.number ?? 0];
  const hasBodies = known.some(({ line }) => all[line.number]?.kind === 'authorBio');
  const read = (line: RecognisedLine | undefined): BylineLine | null => {
    if (line === undefined) return null;
    const one = numbers.get(line.number);
    if (one) return one;
    if (!UNSURE.includes(line.kind) || line.text.length > LONGEST || endsSentence(line.text))
      return null;
    const byline = namesOfByline(line.text, true);
    const [name = ''] = byline.names;
    // Where bodies stand under other signatories, what stands under this one is hers.
    const isBody = numbers.has(line.number - 1) && hasBodies;
    const isBetween = line.number > first && line.number < last;
    const mayBe = line.secondGuess === 'byline' && (isBetween || POST.test(line.text));
    const isSigned = mayBe || isHonorific(line.text.split(' ')[0] ?? '');
    const isWhole = byline.sure && line.text.startsWith(name) && !/ (?:of|for|from) /u.test(name);
    return isWhole && isSigned && !isBody ? { line, signed: true, byline } : null;
  };
  const isBlock = (line: RecognisedLine | undefined): boolean =>
    line !== undefined && (numbers.has(line.number) || UNSURE.includes(line.kind));
  // A post may stand between two signatories, so that the next is looked for two lines on.
  let from = first;
  while (isBlock(all[from - 2]) && (read(all[from - 2]) ?? read(all[from - 3])) !== null) from -= 1;
  let to = last;
  while (isBlock(all[to]) && (read(all[to]) ?? read(all[to + 1])) !== null) to += 1;
  return all.slice(from - 1, to).flatMap((line) => read(line) ?? []);
}
