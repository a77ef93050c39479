import type { BylineLine } from './byline-names';
import { A_PERSON, DOUBTED } from './doubt';
import { subjectOf } from './editors-note';
import type { LineKind } from './line-kind';
import type { RecognisedLine } from './recognition';
import { isRubbish, isSignOff } from './rubbish';
import { endsSentence } from './sentences';
import { likeliestNames, NOT_SAID, signedLine, UNLIKELY, type SignedLine } from './signed-lines';

/** No line of a signatory is longer, and no letter that is read has more of them. */
const LONGEST = 120;
const MOST = 60;

/** The signatories of a letter, or of each letter of a page, around the lines that are `known` to be bylines. */
export function signatories(
  all: readonly RecognisedLine[],
  known: readonly RecognisedLine[],
): readonly BylineLine[] {
  const found: BylineLine[] = [];
  let rest = known;
  for (let letter = 0; letter < MOST && rest.length > 0; letter += 1) {
    const lines = blockAround(all, rest);
    found.push(...signedTogether(all, lines));
    const end = lines.at(-1)?.number ?? 0;
    const further = rest.filter(({ number }) => number > end);
    const isPage = all.slice(end, further[0]?.number ?? end).some(({ kind }) => kind === 'body');
    rest = isPage ? further : [];
  }
  return found;
}

/**
 * Of all ways to part lines into names and what stands below each, the likeliest. All are set in one manner, so that a name which
 * could be a place by itself is known by the others.
 */
function signedTogether(
  all: readonly RecognisedLine[],
  lines: readonly RecognisedLine[],
): readonly BylineLine[] {
  const block = lines.map((line) => {
    const above = all[line.number - 2];
    const signed = signedLine(line);
    // "Principal," and what follows it are of the name above.
    const isPost = above?.text.endsWith(',') === true && signedLine(above).shape === null;
    const goesOn = isPost && all[line.number - 3]?.text.endsWith(',') === true;
    if (goesOn && !signed.titled && signed.person < A_PERSON) return { ...signed, odds: -NOT_SAID };
    return isClose(above) ? { ...signed, odds: signed.odds + BELOW_CLOSE } : signed;
  });
  return withMore(all, block, withoutPlace(block, likeliestNames(block))).map(
    ({ line, byline }) => ({
      line,
      signed: true,
      byline,
    }),
  );
}

/** "Yours faithfully," "With our respects," */
function isClose(line: RecognisedLine | undefined): boolean {
  if (line === undefined) return false;
  const isFormula = line.kind === 'rubbish' && /^\p{Lu}[\p{L} ]{3,30},$/u.test(line.text);
  return isFormula || isSignOff(line.text);
}

/** The lines around the first of the known ones that could belong to signatures with it. */
function blockAround(
  all: readonly RecognisedLine[],
  known: readonly RecognisedLine[],
): readonly RecognisedLine[] {
  const first = known[0]?.number ?? 1;
  let from = first;
  while (first - from < MOST && mayBeSigned(all[from - 2])) from -= 1;
  let to = first;
  for (let at = first; at - first < MOST && isOfBlock(all[at]); at += 1)
    if (known.some(({ number }) => number === at + 1)) to = at + 1;
  while (to - first < MOST && mayBeSigned(all[to])) to += 1;
  return all.slice(from - 1, to);
}

/** What may stand between two that are known: also a whole bio. */
function isOfBlock(line: RecognisedLine | undefined): boolean {
  if (line === undefined || !BETWEEN.includes(line.kind) || isSignOff(line.text)) return false;
  return line.text.length <= LONGEST || subjectOf(line.text.slice(0, 400)) !== null;
}

/** Kinds that may stand between the writers of one piece. */
export const BETWEEN: readonly LineKind[] = ['byline', 'authorBio', 'rubbish', 'repeat'];

function mayBeSigned(line: RecognisedLine | undefined): boolean {
  return (
    line !== undefined &&
    isOfBlock(line) &&
    line.text.length <= LONGEST &&
    (!endsSentence(withoutAside(line.text)) || line.text.split(' ').length <= 3) &&
    !isRubbish(line.text) &&
    !/\s:\s/u.test(line.text) &&
    !/\d{3}/u.test(line.text.replace(CLASS, ''))
  );
}

/** "Ana Ruiz (ret.)" is no sentence. */
function withoutAside(text: string): string {
  return text.replace(/\s*\([^()]{1,24}\)$/u, '');
}

/** "Class of 1991", "Member since 2004", "elder, 1998–2017": years that tell of a person. */
const CLASS = /\b(?:(?:class of|since|from) (?:19|20)\d\d|(?:19|20)\d\d[–-](?:19|20)?\d\d)\b/giu;

/** Right below the words that close a letter somebody signs. */
const BELOW_CLOSE = 2;

/**
 * Two names and nothing else are a writer and her place, unless a title or comma says that both are persons; and so are two of
 * which the second was hardly taken for a name.
 */
function withoutPlace(
  block: readonly SignedLine[],
  names: readonly SignedLine[],
): readonly SignedLine[] {
  const [first, second] = names;
  if (first === undefined || second === undefined || names.length > 2 || second.titled)
    return names;
  const isNext = second.line.number === first.line.number + 1;
  const isLast = second === block.at(-1) && !second.line.text.endsWith(',');
  const isPlace =
    second.shape === 'bare' ? isLast && second.person < A_PERSON : second.odds <= -UNLIKELY;
  return isNext && isPlace ? [first] : names;
}

function isNearly({ line }: SignedLine): boolean {
  return line.confidence < DOUBTED;
}

/** "and 340 others" */
const AND_OTHERS = /^and (?:some |over |more than )?[\d,.]+ (?:others|more|further)\b/iu;

/**
 * Below two names or more by themselves come others, of which each was nearly taken for one; the last is their place, unless a
 * place stands below it.
 */
function withMore(
  all: readonly RecognisedLine[],
  block: readonly SignedLine[],
  names: readonly SignedLine[],
): readonly SignedLine[] {
  const last = block.findIndex((line) => line === names.at(-1));
  if (names.length === 0 || names.some(({ shape }) => shape !== 'bare')) return names;
  let to = last + 1;
  while (block[to]?.shape === 'bare' && block[to]?.line.secondGuess === 'byline') to += 1;
  if (names.length === 1) return [...names, ...block.slice(last + 1, to - 1).filter(isNearly)];
  const below = block[to];
  const next = block[last + 1];
  if (
    to === last + 1 &&
    next?.shape === 'bare' &&
    AND_OTHERS.test(all[next.line.number]?.text ?? '')
  )
    return [...names, next];
  const isTold = below !== undefined && below.shape !== 'bare';
  return [...names, ...block.slice(last + 1, isTold ? to : to - 1)];
}
