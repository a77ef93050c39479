import { creditWords, NAME_IN_CAPITALS, namesMaker, printedCredit } from './caption-credit';
import { isOfPicture } from './byline-lines';
import { DOUBTED, EVEN } from './doubt';
import { readLabel } from './labels';
import type { LineKind } from './line-kind';
import { isName } from './names';
import type { RecognisedLine } from './recognition';
import { isRubbish } from './rubbish';
import { endsSentence } from './sentences';
import { taken } from './taken';

/** What is a credit by its neighbours, or by words for a picture, and what was taken for one and is none. */
export function credit(
  line: RecognisedLine,
  above: RecognisedLine | undefined,
  below: RecognisedLine | undefined,
): RecognisedLine {
  const { kind, text, secondGuess, confidence } = line;
  if (kind === 'credit')
    return isMereLabel(text) ||
      isOtherWork(line) ||
      isBesideCredit(line, above) ||
      TOPIC.test(above?.text ?? '')
      ? taken(line, 'rubbish', 'Names nobody who made a picture')
      : line;
  // A credit amid the copy can look like a crosshead.
  const isCrosshead =
    kind === 'crosshead' && (namesMaker(text) || (secondGuess === 'credit' && confidence < EVEN));
  // A section may be two as well: "Politics/Society".
  const isDoubtful =
    (kind === 'crosshead' && confidence < DOUBTED) || (kind === 'kicker' && confidence < HALF_SURE);
  const isSlashed = isDoubtful && SLASHED.test(text);
  if (kind === 'byline' && SHOWN.test(text)) {
    const printed = printedCredit('caption', text, line.credit);
    return { ...taken(line, 'caption', 'Says whose picture it is'), credit: printed };
  }
  const isPicture = kind === 'byline' && isOfPicture(text) && !/^©/u.test(text);
  if (isCrosshead || isSlashed || isPicture) return asCredit(line);
  if (kind !== 'rubbish' || text.length > LONGEST || isMereLabel(text)) return line;
  const isUnder = CREDIT_ALONE.test(above?.text ?? '') && !readLabel(text);
  const isField = readLabel(text)?.kind === 'credit' && namesMaker(text);
  const mayBe = secondGuess === 'credit';
  const isUncredited = [above, below].some((one) => one?.kind === 'caption' && one.credit === null);
  if (namesMaker(text) && (isUncredited || (mayBe && DRAWN_BY.test(text)))) return asCredit(line);
  const isGivenUnder =
    isUnder && /^(?:supplied|submitted|contributed|handout|provided)\b/iu.test(text);
  const isAnswer = isUnder && isName(text);
  if (isField || isGivenUnder || isAnswer || (mayBe && (isUnder || STOCK.test(text))))
    return asCredit(line);
  // Right below a caption without one.
  const isBelow = above?.kind === 'caption' && above.credit === null;
  const isNamed = mayBe && NAMES.test(text.replace(/^[–—-]\s*/u, '')) && !isRubbish(text);
  if (isNamed && isBelow && confidence < NAMED_BELOW) return asCredit(line);
  if (!mayBe || confidence >= DOUBTED) return line;
  const isAmid = above?.kind === 'body' && below?.kind === 'body';
  if (isNamed && isAmid && confidence < HALF_SURE) return asCredit(line);
  const isGiven =
    /[/(]| \| |^(?:supplied|submitted|contributed|handout)\b/iu.test(text) ||
    (above?.kind === 'caption' && NAME_OF_PAPER.test(text));
  return namesMaker(text) || OF_AGENCY.test(text) || (isUncredited && isGiven)
    ? asCredit(line)
    : line;
}

/** "(Supplied)", "(Tarn & Isles News)" */
const OF_SOURCE =
  /^\((?:supplied|handout|contributed|submitted|courtesy photo)\)$|^\(\p{Lu}[^()/]{2,40} (?:News|Images|Photos|Pictures|Agency|Media|Press|Archives?)\)$/iu;

/** "Ana Ruiz | Image: Northlight" */
const SHOWN = /\s[|·•]\s*(?:image|photo|picture|foto|bild)s?\s*:\s*\S/iu;

/** "Topic:" over what the piece is about */
const TOPIC = /^(?:topics?|tags?)\s*:?$/iu;

/** "Ruiz/Northlight" */
const SLASHED =
  /^(?!.*(?:opinion|feature|comment|analysis|letters|news))\p{L}[^/|:?!]{1,30}[^/|:?!\s]\/\p{L}[^/|:?!]{2,40}$/iu;

/** "Cartoon by Ana Ruiz, papers.example" */
const DRAWN_BY = /^(?:cartoon|illustration|image|picture|photo\p{L}*|artwork) by \p{Lu}[^:]*$/iu;

/** "[Ruiz Picture Archive]", "Ana Ruiz for Northlight", "Blue Meridian/NLX", "Handout" */
const OF_AGENCY =
  /^[([](?!.*\b(?:photos?|ADV)\b)\p{L}[\p{L} .:’'&/-]{2,60}[)\]]$|,? CC[ -]BY\b.{0,12}$|^[Ss]ubmitted by \p{Lu}|^(?!.*(?:Institut|Cent[re]|Foundation|Council))\p{Lu}\S+(?: \p{Lu}\S+){0,3}(?: for (?!On |The |In )| \| |\s?\/\s?)\p{Lu}[\p{L} .-]{1,40}$|^\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]*){1,3} FOR (?:THE )?\p{Lu}[\p{Lu} .’'-]{2,40}$|^(?:Handout|Supplied)$/u;

/** "Ana Ruiz, The Tarn Journal" */
const NAME_OF_PAPER = /^\p{Lu}[\p{L}’'.-]+ (?:\p{Lu}[\p{L}’'.-]+ ?){1,2}, (?:\p{Lu}\S+ ?){1,4}$/u;

/** "Translated by Ana Ruiz" */
function isOtherWork({ text, confidence }: RecognisedLine): boolean {
  return confidence < DOUBTED && OTHER_WORK.test(text);
}

const OTHER_WORK =
  /^(?:edit(?:ed|or|ing|ion)?|edição|translat(?:ed|ion|or)|traducción|tradução|reporting|syndicated|series|topics?|produc(?:ed|er))(?: by|:)\s|^social links\b|^for (?:the )?\p{L}/iu;

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
  /^[([]?(?!photos?\b|stockists?\b)(?:\p{Lu}\p{L}+ )?(?:\p{L}*(?:stock|pix|snap|shutter|photos)\p{L}*|unsplash|pexels|(?:picture|photo) agency|lens|images|alamy|flickr|wikimedia commons)[)\]]?$/iu;

/** "Photo credit (if any)" over the line that gives it. */
const CREDIT_ALONE =
  /^(?:(?:(?:photo(?:graph)?|picture|image) )?credits?(?: \([^()]{1,40}\))?\s*:?|(?:q\d+\.? )?who took (?:it|the (?:photo(?:graph)?|picture|image))\??)$/iu;

function asCredit(line: RecognisedLine): RecognisedLine {
  const credit = printedCredit('credit', line.text, null);
  return { ...taken(line, 'credit', 'Says whose picture it is'), credit };
}

const HALF_SURE = 0.7;
const NAMED_BELOW = 0.97;

/** "Ana Ruiz", "PA Northern", "Agencia Tarn" */
const NAMES =
  /^(?!The )(?:\p{Lu}[\p{L}\p{N}.’'-]*)(?: (?:(?:de|da|van|of) )?\p{Lu}[\p{L}\p{N}.’'-]*){0,3}$/u;
/** No credit or caption is longer. */
const LONGEST = 400;

/** A sentence with a credit behind it that could be a caption is one. */
export function caption(line: RecognisedLine): RecognisedLine {
  const { kind, text, secondGuess, confidence } = line;
  if ((kind === 'rubbish' || kind === 'authorBio') && CONTRIBUTED.test(text))
    return {
      ...taken(line, 'caption', 'Says whose picture it is'),
      credit: printedCredit('caption', text, line.credit),
    };
  const mayBe = kind === 'rubbish' ? confidence < NAMED_BELOW : LIKE_CAPTIONS.includes(kind);
  if (!mayBe || secondGuess !== 'caption' || text.length > LONGEST) return line;
  const credit = printedCredit('caption', text, line.credit);
  // "ANA RUIZ / NORTHLIGHT FILES   The quay at dawn."
  if (credit?.from === 0 && credit.to < text.length)
    return { ...taken(line, 'caption', 'A sentence behind a credit'), credit };
  if (kind !== 'rubbish' && confidence < DOUBTED && POINTS.test(text))
    return { ...taken(line, 'caption', 'Points at what a picture shows'), credit };
  if (endsSentence(text) && !(credit && namesMaker(text.slice(credit.from)))) return line;
  const said = text.slice(0, credit?.from ?? 0).replace(/[\s|·•–—-]+$/u, '');
  // "(INS)", "Enditem": an agency closes its copy so.
  const printed = text.slice(credit?.from).trim();
  const isClose = kind === 'body' && !/[/:|]/u.test(printed) && !NAME_IN_CAPITALS.test(printed);
  // Where all is in capitals they tell no name.
  if (text === text.toUpperCase()) return line;
  const isBracketed =
    kind === 'rubbish' &&
    confidence < DOUBTED &&
    /^\(.*\)$/u.test(printed) &&
    (namesMaker(printed.slice(1, -1)) || OF_SOURCE.test(printed));
  const isLicensed = /\bCC[ -]BY\b/u.test(text.slice(credit?.from));
  return credit !== null && (endsSentence(said) || isLicensed || isBracketed) && !isClose
    ? { ...taken(line, 'caption', 'A sentence with a credit behind it'), credit }
    : line;
}

/** "Ana Ruiz - Contributed": whom a picture shows, and that she gave it. */
const CONTRIBUTED =
  /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3}\s+[–—•|-]\s+(?:Contributed|Submitted|Supplied|Handout)$/u;

/** "Ana Ruiz (right) at the quay"; parties stand "on the left" without brackets. */
const POINTS = /\((?:left|right|centre|center|pictured|above|below)\)/iu;

/** What a line with a credit behind it is taken for where its words are those of the copy. */
const LIKE_CAPTIONS: readonly LineKind[] = ['standfirst', 'body', 'crosshead'];

/** "PHOTO", "[INSERT PHOTO 1]", "Photo: lunch.HEIC", "Image alt text: a man" */
function isMereLabel(text: string): boolean {
  return (
    /^[^\p{L}]*$|^\d+ of \d+$|^(?:yes|no|none|true|false|n\/a)\b(?: \(\d+\))?$/iu.test(
      creditWords(text),
    ) ||
    CREDIT_ALONE.test(text) ||
    /^\W*(?:insert|heard on|photo suggestion|(?:photos?|images?|pictures?|visuals?)(?: \d+)?\W*(?:\(.{0,40}\))?$)/iu.test(
      text,
    ) ||
    /\balt\b|reserv|riserv|\.(?:heic|jpe?g|png|gif|webp|tiff?)\b/iu.test(text)
  );
}
