import { bylineLines, isOfPicture } from './byline-lines';
import { creditWords, namesMaker, printedCredit } from './caption-credit';
import { readNote } from './editors-note';
import type { LineKind } from './line-kind';
import { isName, sameName } from './names';
import { endsSentence } from './sentences';
import type { RecognisedLine } from './recognition';

/**
 * The lines of a source with the kinds that all of them together leave no doubt of, where a line by itself was taken for something
 * else: the credit right below a caption, the signatories of a letter, a writer over a picture. The desk is asked about each.
 */
export function settledLines(lines: readonly RecognisedLine[]): RecognisedLine[] {
  const credited = lines.map((line, at) => caption(credit(line, lines[at - 1], lines[at + 1])));
  const named = lines.flatMap(({ kind, text }) =>
    kind === 'authorBio' || kind === 'editorsNote' ? readNote(text.slice(0, 5000)).people : [],
  );
  const isIntroduced = (name: string): boolean => named.some((other) => sameName(other.name, name));
  const written = withWriter(credited, isIntroduced);
  const writers = new Set(bylineLines(written, isIntroduced).map(({ line }) => line.number));
  return written.map((line) =>
    writers.has(line.number) && (line.kind === 'rubbish' || line.kind === 'authorBio')
      ? taken(line, 'byline', 'Stands among the writers')
      : line,
  );
}

function taken(line: RecognisedLine, kind: LineKind, reason: string): RecognisedLine {
  const confidence = Math.max(0.5, 1 - line.confidence);
  return { ...line, kind, reason, confidence, secondGuess: line.kind, notSure: true };
}

/** A line that was nearly taken for a credit, below a caption that has none or with words for a picture, is one; a mere label is none. */
function credit(
  line: RecognisedLine,
  above: RecognisedLine | undefined,
  below: RecognisedLine | undefined,
): RecognisedLine {
  const { kind, text, secondGuess, confidence } = line;
  if (kind === 'credit')
    return isMereLabel(text) ? taken(line, 'rubbish', 'Names nobody who made a picture') : line;
  // A credit amid the copy can look like a crosshead.
  const isCrosshead =
    kind === 'crosshead' && (namesMaker(text) || (secondGuess === 'credit' && confidence < EVEN));
  if (isCrosshead) return asCredit(line);
  if (kind === 'byline' && isOfPicture(text) && !/^©/u.test(text)) return asCredit(line);
  if (kind !== 'rubbish' || secondGuess !== 'credit' || isMereLabel(text)) return line;
  const isUncredited = [above, below].some((one) => one?.kind === 'caption' && one.credit === null);
  const isBelow = above?.kind === 'caption' && above.credit === null;
  const isSaid = confidence < DOUBTED && namesMaker(text);
  const isNamed = isUncredited && /[/(]/u.test(text) && confidence < DOUBTED;
  return isSaid || (isBelow && (namesMaker(text) || isNamed)) || isNamed ? asCredit(line) : line;
}

function asCredit(line: RecognisedLine): RecognisedLine {
  const credit = printedCredit('credit', line.text, null);
  return { ...taken(line, 'credit', 'Says whose picture it is'), credit };
}

const EVEN = 0.6;

/** A sentence with a credit behind it that was nearly taken for a caption is one. */
function caption(line: RecognisedLine): RecognisedLine {
  const { kind, text, secondGuess, confidence } = line;
  if (kind !== 'rubbish' || secondGuess !== 'caption' || confidence > HALF_SURE) return line;
  const credit = printedCredit('caption', text, line.credit);
  const said = text.slice(0, credit?.from ?? 0).replace(/[\s|·•–—-]+$/u, '');
  return credit !== null && endsSentence(said)
    ? { ...taken(line, 'caption', 'A sentence with a credit behind it'), credit }
    : line;
}

const HALF_SURE = 0.75;

/** A line that was taken for something else more surely than so stays it. */
const DOUBTED = 0.9;

/** "PHOTO", "[INSERT PHOTO 1]", "Photo: lunch.HEIC", "Image alt text: a man" */
function isMereLabel(text: string): boolean {
  return (
    /^[^\p{L}]*$/u.test(creditWords(text)) ||
    /^\W*(?:insert|photo suggestion|(?:photos?|images?|pictures?|visuals?)(?: \d+)?\W*(?:\(.{0,40}\))?$)/iu.test(
      text,
    ) ||
    /\balt\b|reserv|\.(?:heic|jpe?g|png|gif|webp|tiff?)\b/iu.test(text)
  );
}

/** A name over a picture is its credit, unless no other line is a byline and a bio speaks of it. */
function withWriter(
  lines: readonly RecognisedLine[],
  isIntroduced: (name: string) => boolean,
): readonly RecognisedLine[] {
  const copy = lines.findIndex(({ kind }) => kind === 'body');
  const head = lines.slice(0, Math.max(0, copy));
  if (head.some(({ kind }) => kind === 'byline')) return lines;
  const writer = head.find(
    ({ kind, text, secondGuess }) =>
      kind === 'credit' && isName(text) && (isIntroduced(text) || secondGuess === 'byline'),
  );
  return writer === undefined
    ? lines
    : lines.map((line) =>
        line === writer ? { ...taken(line, 'byline', 'Names the writer'), credit: null } : line,
      );
}
