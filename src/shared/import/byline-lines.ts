import { BY, LED, namesOfByline, type BylineLine } from './byline-names';
import { DOUBTED, NAMELESS } from './doubt';
import { subjectOf } from './editors-note';
import { knownByBio, withoutPlaces, type Introductions } from './introduced-writers';
import { labelledWords } from './labels';
import { isLettersKicker, signatoryAbove, signedAlike, signedBelow } from './letter-signatures';
import type { RecognisedLine } from './recognition';
import { isGreeting } from './rubbish';
import { endsSentence } from './sentences';
import { BETWEEN, signatories } from './signatories';
import { isHardlyPerson, isPerson } from './signature';
import { stampParts } from './stamp';
import { withWritersBeside } from './writers-beside';

/**
 * The lines of a source that name its writers: bylines, or signatures where no byline stands above the copy. `introduced` says
 * of whom notes and bios speak.
 */
export function bylineLines(
  lines: readonly RecognisedLine[],
  introduced: Introductions,
): readonly BylineLine[] {
  const copy = lines.findIndex(({ kind }) => kind === 'body');
  // Behind a name over or below a letter comes its place.
  const isLetter = lines.some(isLettersKicker);
  const all = isLetter ? signedAlike(lines, copy) : lines;
  const hasByline = all.some(({ kind }) => kind === 'byline');
  const hasLed = all.some(({ kind, text }) => kind === 'byline' && BY.test(text));
  const hasSignature = copy >= 0 && all.slice(copy).some(({ kind }) => kind === 'byline');
  const headline = headlineOf(all);
  const isTo = (at: number): boolean => hasSignature && isAddress(all, at, copy);
  const above = all
    .slice(0, Math.max(copy, 0))
    .some(
      (line, at) =>
        (line.kind === 'byline' && !isTo(at) && !BY_READERS.test(line.text)) ||
        (!hasLed && isNearly(line)),
    );
  const read = all.flatMap((line, at): BylineLine[] => {
    const words = wordsOf(line, hasByline);
    // "April 28, 2025 by Ana Ruiz": where no line is a byline, the date's line may say it.
    const isByline =
      line.kind === 'byline' ||
      (BY.test(words) &&
        at < copy &&
        (line.kind === 'authorBio' || (line.kind === 'stamp' && !hasByline))) ||
      (isNearly(line) && at < copy && !hasLed) ||
      (at < copy && !hasByline && isDatedName(line, words));
    // Below a piece whose byline stands above it, a name is a signature, or another piece's.
    if (!isByline || (above && at > copy) || isTo(at) || isTrail(line.text, headline)) return [];
    const signed = copy >= 0 && at > copy;
    const isEditor = /^(?:commissioning )?editors?:?$/iu.test(all[at - 1]?.text ?? '');
    return isTelling(words) ||
      isEditor ||
      isGreetingOf(words) ||
      isOfPicture(words) ||
      BY_READERS.test(words)
      ? []
      : [{ line, signed, byline: namesOfByline(words, signed || isLetter) }];
  });
  // Where a line surely names a writer, one that may be a place or a body names none.
  const sure = read.filter(({ byline }) => byline.sure);
  const found = sure.length > 0 ? sure : read.filter(({ line }) => line.confidence >= NAMELESS);
  if (found.length === 0) return signedBelow(all);
  if (found[0]?.signed === true && isMailSignature(all, found, introduced)) return [];
  if (found[0]?.signed === true) {
    const together = signatories(
      all,
      found.map(({ line }) => line),
    );
    // Nobody signs in the place of a line that says "By".
    const led = found.find(({ line }) => BY.test(line.text));
    if (led && !together.some(({ line }) => line.number === led.line.number)) return [led];
    if (together.length > 1) return together;
    const [one = found[0]] = together;
    return [signatoryAbove(all, one.line, one.byline.names[0] ?? '') ?? one];
  }
  const group = withoutMaker(
    oneGroup(all, withoutLeading(found, introduced), introduced.has),
    introduced.has,
  );
  return withoutPlaces(
    all,
    knownByBio(all, withWritersBeside(all, group, introduced.has), introduced),
    introduced.has,
  );
}

/** "Ana Ruiz, February 3, 2025", and no "Lower Argyle, February 3, 2025" */
function isDatedName({ kind, secondGuess }: RecognisedLine, words: string): boolean {
  const mayBe = kind === 'stamp' && secondGuess === 'byline';
  return mayBe && namesOfByline(words).names.some(isPerson);
}

/** Anywhere below the bio of another a name signs the mail that the piece came in. */
function isMailSignature(
  all: readonly RecognisedLine[],
  signed: readonly BylineLine[],
  introduced: Introductions,
): boolean {
  const [one] = signed;
  if (one === undefined || signed.length > 1 || one.byline.names.some(introduced.has)) return false;
  return all.slice(0, one.line.number - 1).some(({ kind, text }) => {
    const subject = kind === 'authorBio' ? subjectOf(labelledWords(text)) : null;
    return subject !== null && !isHardlyPerson(subject);
  });
}

/** "By Ana Ruiz", where the line could as well be a copy or furniture. */
function isNearly({ kind, text, secondGuess, confidence }: RecognisedLine): boolean {
  return (
    kind === 'rubbish' &&
    secondGuess === 'byline' &&
    confidence < DOUBTED &&
    BY.test(text) &&
    !BY_READERS.test(text) &&
    namesOfByline(text).sure
  );
}

/** What stands above a line that says "By" and was hardly taken for a byline is a button or a place. */
function withoutLeading(
  bylines: readonly BylineLine[],
  introduced: Introductions,
): readonly BylineLine[] {
  const led = bylines.findIndex(({ line }) => LED.test(line.text));
  return bylines.filter(
    ({ line, byline }, at) =>
      at >= led || line.confidence >= NAMELESS || byline.names.some(introduced.has),
  );
}

/** The words of the headline; empty where no line is one. */
export function headlineOf(lines: readonly RecognisedLine[]): string {
  return lines.find(({ kind }) => kind === 'headline')?.text ?? '';
}

/** A trail through the site ("Home Opinion The ferry nobody inspects") has the headline in it and no sure name. */
export function isTrail(text: string, headline: string): boolean {
  return headline.length >= TITLE && text.includes(headline) && !namesOfByline(text).sure;
}

/** Characters of a headline that is no name. */
const TITLE = 20;

/** "By Letters Desk" over letters that somebody signs. */
const BY_READERS = /^by (?:our )?(?:readers?|letters? (?:desk|editor)|the editors?)$/iu;

/** A byline may print the day of the last change beside the first. */
function withoutDates(text: string): string {
  const once = stampParts(text)[0]?.rest ?? text;
  return stampParts(once)[0]?.rest ?? once;
}

/** The words of a line without its dates; of a stamp, where no line is a byline, what says "By": "KRVA | By Ana Ruiz | April 2, 2025". */
function wordsOf({ kind, text }: RecognisedLine, hasByline: boolean): string {
  const words = withoutDates(text);
  if (kind !== 'stamp' || hasByline) return words;
  return words.split(/\s*[|·•]\s*/u).find((part) => BY.test(part)) ?? words;
}

/** "Guten Morgen from Ana Ruiz!" */
function isGreetingOf(words: string): boolean {
  return words.endsWith('!') && !BY.test(words);
}

/** "Ana Ruiz receives funding from the Carrow Trust." tells of her; it is no byline, whatever it was taken for. */
function isTelling(words: string): boolean {
  return endsSentence(words) && !BY.test(words) && subjectOf(words) !== null;
}

/** "Photography Ana Ruiz", "Ana Ruiz, Flickr CC BY 2.0" */
const OF_PICTURE =
  /^(?:(?:photo(?:s|graphs?|graphy)?|illustrations?|pictures?|foto)\b|fot\.)|©|\bCC[ -]BY\b|\bFlickr\b/iu;

/** Whether a line that was taken for a byline says who made a picture. */
export function isOfPicture(text: string): boolean {
  return OF_PICTURE.test(text);
}

/** Above a letter that somebody signs below stand those to whom it goes, and place and day: "Honourable Ministers,". */
function isAddress(all: readonly RecognisedLine[], at: number, copy: number): boolean {
  const line = all[at];
  if (line === undefined || at > copy || BY.test(line.text)) return false;
  return (
    /[,:]$|^To (?:the|our|all)\b/u.test(line.text) ||
    line.secondGuess === 'stamp' ||
    all.slice(at + 1, Math.min(copy, at + 4)).some(({ text }) => isGreeting(text))
  );
}

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

/** Beside a writer whom a bio speaks of, a name that may as well be a credit is one. */
function withoutMaker(
  bylines: readonly BylineLine[],
  isIntroduced: (name: string) => boolean,
): readonly BylineLine[] {
  const isTold = ({ byline }: BylineLine): boolean => byline.names.some(isIntroduced);
  const told = new Set(bylines.filter(isTold).map(({ line }) => line.number));
  // Right below a writer stands another, not a photographer.
  const isBelow = ({ line }: BylineLine): boolean =>
    told.has(line.number - 1) && (line.confidence >= NAMELESS || /^and /iu.test(line.text));
  return told.size > 0
    ? bylines.filter((one) => isTold(one) || one.line.secondGuess !== 'credit' || isBelow(one))
    : bylines;
}
