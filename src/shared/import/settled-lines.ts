import { bylineLines, headlineOf, isOfPicture, isTrail, NAMELESS } from './byline-lines';
import { BY, namesOfByline } from './byline-names';
import { creditWords, namesMaker, printedCredit } from './caption-credit';
import { readNote, subjectOf } from './editors-note';
import { readLabel } from './labels';
import type { LineKind } from './line-kind';
import { isName, sameName } from './names';
import { doubtfulByline } from './named-elsewhere';
import { isMailHeader } from './rubbish';
import { endsSentence } from './sentences';
import { stampParts } from './stamp';
import type { RecognisedLine } from './recognition';

/**
 * The lines of a source with the kinds that all of them together leave no doubt of, where a line by itself was taken for something
 * else: the credit right below a caption, the signatories of a letter, a writer over a picture. The desk is asked about each.
 */
export function settledLines(lines: readonly RecognisedLine[]): RecognisedLine[] {
  const credited = lines.map((line, at) =>
    copy(caption(credit(line, lines[at - 1], lines[at + 1])), lines[at - 1]),
  );
  const named = lines.flatMap(({ kind, text }) =>
    kind === 'authorBio' || kind === 'editorsNote' ? readNote(text.slice(0, 5000)).people : [],
  );
  const isIntroduced = (name: string): boolean => named.some((other) => sameName(other.name, name));
  const written = withWriter(withCopy(withHeadline(credited)), isIntroduced);
  const bylines = bylineLines(written, isIntroduced);
  const names = bylines.flatMap(({ byline }) => byline.names);
  const writers = new Set(bylines.map(({ line }) => line.number));
  const isNamed = writers.size > 0 || named.length > 0;
  const most = isNamed ? undefined : doubtfulByline(written);
  if (most?.kind === 'rubbish') writers.add(most.number);
  const headline = headlineOf(written);
  return written.map((line) => {
    const isLeft = line.kind === 'rubbish' || line.kind === 'authorBio';
    if (writers.has(line.number) && isLeft)
      return taken(line, 'byline', 'Stands among the writers');
    if (line.kind === 'byline' && (isNameless(line) || isTrail(line.text, headline)))
      return taken(line, 'rubbish', 'Names nobody');
    return tellsOfWriter(line, names) ? taken(line, 'authorBio', 'Tells of the writer') : line;
  });
}

/** A byline that gives the story no writer and no day would be lost with its words; left out it waits in the tray. */
function isNameless({ text, confidence }: RecognisedLine): boolean {
  const { names, sure } = namesOfByline(text);
  const isUnread = names.length === 0 || (!sure && confidence < NAMELESS);
  return isUnread && stampParts(text).length === 0 && !BY.test(text);
}

/** "Ana Ruiz can be reached at …", where she wrote the piece, and it could be her bio. */
function tellsOfWriter(
  { kind, text, secondGuess, confidence }: RecognisedLine,
  names: readonly string[],
): boolean {
  if (kind !== 'rubbish' || secondGuess !== 'authorBio' || confidence >= DOUBTED) return false;
  const subject = subjectOf(text);
  return subject !== null && names.some((name) => sameName(name, subject));
}

function taken(line: RecognisedLine, kind: LineKind, reason: string): RecognisedLine {
  const confidence = Math.max(0.5, 1 - line.confidence);
  return { ...line, kind, reason, confidence, secondGuess: line.kind, notSure: true };
}

/** What is a credit by its neighbours, or by words for a picture, and what was taken for one and is none. */
function credit(
  line: RecognisedLine,
  above: RecognisedLine | undefined,
  below: RecognisedLine | undefined,
): RecognisedLine {
  const { kind, text, secondGuess, confidence } = line;
  if (kind === 'credit')
    return isMereLabel(text) || isBesideCredit(line, above)
      ? taken(line, 'rubbish', 'Names nobody who made a picture')
      : line;
  // A credit amid the copy can look like a crosshead.
  const isCrosshead =
    kind === 'crosshead' && (namesMaker(text) || (secondGuess === 'credit' && confidence < EVEN));
  const isPicture = kind === 'byline' && isOfPicture(text) && !/^©/u.test(text);
  if (isCrosshead || isPicture) return asCredit(line);
  if (kind !== 'rubbish' || text.length > LONGEST || isMereLabel(text)) return line;
  const isUnder = CREDIT_ALONE.test(above?.text ?? '') && !readLabel(text);
  const isField = readLabel(text)?.kind === 'credit' && namesMaker(text);
  const mayBe = secondGuess === 'credit';
  if (isField || (mayBe && (isUnder || STOCK.test(text)))) return asCredit(line);
  if (!mayBe || confidence >= DOUBTED) return line;
  const isUncredited = [above, below].some((one) => one?.kind === 'caption' && one.credit === null);
  const isGiven = /[/(]|^(?:supplied|submitted|contributed|handout)\b/iu.test(text);
  return namesMaker(text) || (isUncredited && isGiven) ? asCredit(line) : line;
}

/** Below a caption that names who made its picture a mere name is another's, or a button. */
function isBesideCredit(
  { text, confidence, secondGuess }: RecognisedLine,
  above: RecognisedLine | undefined,
): boolean {
  return (
    above?.kind === 'caption' &&
    above.credit !== null &&
    confidence < DOUBTED &&
    secondGuess !== 'byline' &&
    !namesMaker(text)
  );
}

/** An agency by its name alone: "Shutterstock", "(iStock)", "Pixabay". */
const STOCK =
  /^[([]?(?!photos?\b)(?:\p{L}*(?:stock|pix|snap|shutter|photos)\p{L}*|unsplash|pexels|alamy|flickr|wikimedia commons)[)\]]?$/iu;

/** "Photo credit (if any)" over the line that gives it. */
const CREDIT_ALONE = /^(?:(?:photo|picture|image) )?credits?(?: \([^()]{1,40}\))?\s*:?$/iu;

function asCredit(line: RecognisedLine): RecognisedLine {
  const credit = printedCredit('credit', line.text, null);
  return { ...taken(line, 'credit', 'Says whose picture it is'), credit };
}

/** A second guess that is nearly as likely as the first. */
const EVEN = 0.6;
/** No credit or caption is longer. */
const LONGEST = 400;

/** A sentence with a credit behind it that could be a caption is one. */
function caption(line: RecognisedLine): RecognisedLine {
  const { kind, text, secondGuess, confidence } = line;
  const mayBe = kind === 'rubbish' ? confidence <= HALF_SURE : LIKE_CAPTIONS.includes(kind);
  if (!mayBe || secondGuess !== 'caption' || text.length > LONGEST) return line;
  const credit = printedCredit('caption', text, line.credit);
  if (endsSentence(text) && !(credit && namesMaker(text.slice(credit.from)))) return line;
  const said = text.slice(0, credit?.from ?? 0).replace(/[\s|·•–—-]+$/u, '');
  // "(INS)", "Enditem": an agency closes its copy so.
  const isClose = kind === 'body' && !/[/:|]/u.test(text.slice(credit?.from));
  return credit !== null && endsSentence(said) && !isClose
    ? { ...taken(line, 'caption', 'A sentence with a credit behind it'), credit }
    : line;
}

const HALF_SURE = 0.75;
/** What a line with a credit behind it is taken for where its words are those of the copy. */
const LIKE_CAPTIONS: readonly LineKind[] = ['standfirst', 'body', 'crosshead'];

/**
 * In doubt a paragraph stays in the copy, and so does a sentence right below one: a standfirst or note can be made of it, but copy
 * that is not missed is lost.
 */
function copy(line: RecognisedLine, above: RecognisedLine | undefined): RecognisedLine {
  const { kind, text, secondGuess, confidence } = line;
  if (secondGuess !== 'body' || !endsSentence(text) || readLabel(text)) return line;
  const isIntroduction = kind === 'standfirst' || kind === 'editorsNote';
  const mayOpen = isIntroduction && confidence < LIKELY_COPY && text.split(' ').length >= PARAGRAPH;
  const mayGoOn = kind === 'rubbish' && confidence < HALF_COPY && above?.kind === 'body';
  return mayOpen || mayGoOn ? taken(line, 'body', 'May be a paragraph of the copy') : line;
}

const HALF_COPY = 0.8;
const LIKELY_COPY = 0.7;
/** Words of a line that is a paragraph, and longer than most standfirsts. */
const PARAGRAPH = 20;

/** A line that was taken for something else more surely than so stays it. */
const DOUBTED = 0.9;

/** "PHOTO", "[INSERT PHOTO 1]", "Photo: lunch.HEIC", "Image alt text: a man" */
function isMereLabel(text: string): boolean {
  return (
    /^[^\p{L}]*$/u.test(creditWords(text)) ||
    CREDIT_ALONE.test(text) ||
    /^\W*(?:insert|heard on|photo suggestion|(?:photos?|images?|pictures?|visuals?)(?: \d+)?\W*(?:\(.{0,40}\))?$)/iu.test(
      text,
    ) ||
    /\balt\b|reserv|\.(?:heic|jpe?g|png|gif|webp|tiff?)\b/iu.test(text)
  );
}

/** Every piece has a headline: where no line is one, the line above the copy that most nearly was, else the standfirst. */
function withHeadline(lines: readonly RecognisedLine[]): readonly RecognisedLine[] {
  if (lines.some(({ kind }) => kind === 'headline')) return lines;
  const copy = lines.findIndex(({ kind }) => kind === 'body');
  const head = lines.slice(0, Math.max(0, copy));
  const [nearest] = head
    .filter(({ secondGuess, text }) => secondGuess === 'headline' && !isMailHeader(text))
    .sort((a, b) => a.confidence - b.confidence);
  const isPiece = head.some(({ kind }) => kind === 'byline' || kind === 'stamp');
  const standfirst = isPiece ? head.find(({ kind }) => kind === 'standfirst') : undefined;
  const headline = nearest ?? standfirst;
  return headline === undefined
    ? lines
    : lines.map((line) =>
        line === headline ? taken(line, 'headline', 'The nearest to a headline') : line,
      );
}

/** Every piece has copy: where no line is, the sentences that stand as its introduction are. */
function withCopy(lines: readonly RecognisedLine[]): readonly RecognisedLine[] {
  if (lines.some(({ kind }) => COPY.includes(kind))) return lines;
  return lines.map((line) =>
    (line.kind === 'standfirst' || line.secondGuess === 'body') && endsSentence(line.text)
      ? taken(line, 'body', 'The nearest to copy')
      : line,
  );
}

const COPY: readonly LineKind[] = ['body', 'listItem', 'blockQuote'];

/** "Ana Ruiz/Guest Columnist" */
const COLUMNIST = /\/\s?(?:guest )?(?:columnist|contributor)$/iu;

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
      kind === 'credit' &&
      ((isName(text) && (isIntroduced(text) || secondGuess === 'byline')) || COLUMNIST.test(text)),
  );
  return writer === undefined
    ? lines
    : lines.map((line) =>
        line === writer ? { ...taken(line, 'byline', 'Names the writer'), credit: null } : line,
      );
}
