import { namesOfByline, type BylineLine } from './byline-names';
import { DOUBTED, EVEN, NAMELESS } from './doubt';
import { personOdds } from './learned/person-names';
import { isName } from './names';
import type { RecognisedLine } from './recognition';
import { isSignOff } from './rubbish';
import { signatories } from './signatories';
import { isPerson, signatory, withoutClose } from './signature';

const LETTER = /^(?:(?:your|readers?[’']?) )?letters?(?: to the editors?)?$/iu;
/** "Ana Ruiz, Kwai Fat" */
const PLACED = /^\p{Lu}[^,.\d]{3,40}, \p{Lu}[^,.\d]{2,30}$/u;

/** How letters are signed: with a place, with a comma before an address, by the name alone. */
const MANNERS: readonly ((text: string) => boolean)[] = [
  (text) => PLACED.test(text),
  (text) => text.endsWith(',') && isName(text.slice(0, -1)),
  isName,
];

/** Whether a line is the kicker over letters to the editor. */
export function isLettersKicker({ kind, text }: RecognisedLine): boolean {
  return kind === 'kicker' && LETTER.test(text);
}

/** On a page of letters each is signed in the same manner, right below its copy, which begins at the index `copy`. */
export function signedAlike(
  lines: readonly RecognisedLine[],
  copy: number,
): readonly RecognisedLine[] {
  const known = lines.filter(({ kind }, at) => kind === 'byline' && at > copy);
  const manner = MANNERS.find((is) => known.some(({ text }) => is(text)));
  if (manner === undefined || copy < 0) return lines;
  return lines.map((line, at) => {
    const isBelow = at > copy && lines[at - 1]?.kind === 'body' && lines[at + 1]?.kind !== 'body';
    return isBelow && line.kind === 'rubbish' && manner(line.text)
      ? { ...line, kind: 'byline', confidence: NAMELESS }
      : line;
  });
}

/**
 * Who signs a letter in the line above `placed`, which was taken for the signature though it names a place or body more likely than
 * a person; null where nobody does.
 */
export function signatoryAbove(
  lines: readonly RecognisedLine[],
  placed: RecognisedLine,
  name: string,
): BylineLine | null {
  const line = lines[placed.number - 2];
  const isLeft = line?.kind === 'rubbish' || line?.kind === 'authorBio';
  const signer = isLeft ? signatory(line.text) : null;
  return line !== undefined && signer !== null && personOdds(signer) > personOdds(name) + LIKELIER
    ? { line, signed: true, byline: { names: [signer], post: '', sure: true } }
    : null;
}

/** By so much a name must be likelier a person's than the one below, as a natural logarithm of odds. */
const LIKELIER = 1;

/**
 * Who signs right below the words that close a letter, or with a dash below the copy, where no line was taken for a byline; a line
 * below the copy that was hardly likelier anything else signs, too.
 */
export function signedBelow(all: readonly RecognisedLine[]): readonly BylineLine[] {
  const end = all.findLastIndex(({ kind }) => kind === 'body');
  const close = all.findIndex(({ text }, at) => at > end && isSignOff(text));
  const first = close < 0 ? undefined : all[close + 1];
  const dashed = all.find((line, at) => all[at - 1]?.kind === 'body' && isDashed(line));
  const below = end < 0 ? undefined : all[end + 1];
  const isNext = below !== undefined && below.confidence < EVEN;
  const one = first ?? dashed ?? (isNext ? below : undefined);
  const byline = one && mayBeByline(one) ? namesOfByline(one.text, true) : null;
  if (!one || byline?.sure !== true) return [];
  return one === dashed ? [{ line: one, signed: true, byline }] : signatories(all, [one]);
}

/** "— Ana Ruiz" */
function isDashed(line: RecognisedLine): boolean {
  return (
    mayBeByline(line) &&
    line.confidence < DOUBTED &&
    /^[—–-]\s*\p{Lu}/u.test(line.text) &&
    isPerson(withoutClose(line.text))
  );
}

function mayBeByline({ kind, secondGuess }: RecognisedLine): boolean {
  return kind === 'rubbish' && secondGuess === 'byline';
}
