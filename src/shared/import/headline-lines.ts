import { LED } from './byline-names';
import { DOUBTED } from './doubt';
import { readLabel } from './labels';
import type { LineKind } from './line-kind';
import type { RecognisedLine } from './recognition';
import { isKicker, isMailHeader, isRubbish } from './rubbish';
import { isHardlyPerson } from './signature';
import { taken } from './taken';
import { comparable, wordLength } from './words';

/**
 * The lines with their headline. Every piece has one: where no line is, the line above the copy that most nearly was, else the
 * standfirst. A page's title or a trail through the site is none where its words stand by themselves.
 */
export function withHeadline(lines: readonly RecognisedLine[]): readonly RecognisedLine[] {
  const copy = lines.findIndex(({ kind }) => kind === 'body');
  const head = lines.slice(0, Math.max(0, copy));
  const known = lines.find(({ kind }) => kind === 'headline');
  if (known !== undefined) {
    if (readLabel(known.text)?.kind === 'headline') return lines;
    const title = overSecond(known, head);
    if (title !== undefined) return swapped(lines, known, 'standfirst', title);
    const clean =
      byItself(known, head) ??
      inSmallLetters(known, head) ??
      overByline(known, head) ??
      belowTagline(known, head);
    return clean === undefined ? lines : swapped(lines, known, 'rubbish', clean);
  }
  const near = nearest(head);
  const headline = (near && byItself(near, head)) ?? near;
  return headline === undefined
    ? lines
    : lines.map((line) =>
        line === headline ? taken(line, 'headline', 'The nearest to a headline') : line,
      );
}

function swapped(
  lines: readonly RecognisedLine[],
  known: RecognisedLine,
  kind: LineKind,
  headline: RecognisedLine,
): readonly RecognisedLine[] {
  return lines.map((line) => {
    if (line === known) return taken(line, kind, 'Another line is the headline');
    return line === headline ? taken(line, 'headline', 'The nearest to a headline') : line;
  });
}

/**
 * A short title right over a line that was hardly likelier the headline than what stands below one: magazines set "The last notary"
 * over "What a village loses when it loses its paperwork". Eleven of thirteen were right in texts that the weights had not seen.
 */
function overSecond(
  headline: RecognisedLine,
  head: readonly RecognisedLine[],
): RecognisedLine | undefined {
  const title = head.find(({ number }) => number === headline.number - 1);
  if (title === undefined || title.secondGuess !== 'headline') return undefined;
  const { kind, confidence, text } = title;
  const isTitle =
    (kind === 'kicker' || kind === 'rubbish') &&
    confidence < OVER &&
    wordLength(text) >= 2 &&
    wordLength(text) <= SHORT &&
    !/[|»›>/]|^letters?\b/iu.test(text) &&
    isKicker(text) === null &&
    !isRubbish(text);
  const isSecond =
    headline.secondGuess === 'standfirst' &&
    headline.confidence < BELOW &&
    wordLength(headline.text) >= SECOND;
  return isTitle && isSecond ? title : undefined;
}

const OVER = 0.83;
const BELOW = 0.87;
/** Words of a short title, and of what stands below it. */
const SHORT = 12;
const SECOND = 6;

function nearest(head: readonly RecognisedLine[]): RecognisedLine | undefined {
  const [most] = head
    .filter(
      ({ kind, secondGuess, text }) =>
        secondGuess === 'headline' &&
        (kind !== 'byline' || (!LED.test(text) && isHardlyPerson(text))) &&
        !isMailHeader(text) &&
        !isRubbish(text),
    )
    .sort((a, b) => a.confidence - b.confidence);
  const isPiece = head.some(({ kind }) => kind === 'byline' || kind === 'stamp');
  return most ?? (isPiece ? head.find(({ kind }) => kind === 'standfirst') : undefined);
}

/** The line that holds but the longest part of "Home » Opinion » The ferry nobody inspects", "Viewpoint: The ferry …". */
function byItself(
  headline: RecognisedLine,
  head: readonly RecognisedLine[],
): RecognisedLine | undefined {
  if (headline.text.length > LONGEST) return undefined;
  const parts = headline.text.split(/\s+[|»›>·•–—/-]\s+|(?<=^\p{L}{3,15}):\s+/u);
  if (parts.length < 2) return undefined;
  const [longest = ''] = parts.toSorted((a, b) => b.length - a.length);
  if (wordLength(longest) < LEAST) return undefined;
  const words = comparable(longest);
  return head.find(
    ({ kind, text }) =>
      MAY_BE.includes(kind) && text !== text.toUpperCase() && comparable(text) === words,
  );
}

/** The same words below a title in capitals: a document's name in its head, then the piece's own. */
function inSmallLetters(
  headline: RecognisedLine,
  head: readonly RecognisedLine[],
): RecognisedLine | undefined {
  if (headline.text.length > LONGEST || headline.text !== headline.text.toUpperCase())
    return undefined;
  const words = comparable(headline.text);
  return head.find(
    ({ number, kind, text }) =>
      number > headline.number &&
      MAY_BE.includes(kind) &&
      text !== text.toUpperCase() &&
      comparable(text) === words,
  );
}

/** Below a greeting or the words of a covering mail the headline stands right over the byline. */
function overByline(
  headline: RecognisedLine,
  head: readonly RecognisedLine[],
): RecognisedLine | undefined {
  if (headline.confidence >= DOUBTED || headline.secondGuess !== 'rubbish') return undefined;
  return head.find(
    ({ kind, secondGuess, number, text }, at) =>
      (number > headline.number + 1 ||
        (number > headline.number && ENDS.test(headline.text) && !ENDS.test(text))) &&
      kind === 'standfirst' &&
      secondGuess === 'headline' &&
      head[at + 1]?.kind === 'byline',
  );
}

/** "The Brussels letter that reads the footnotes": what a newsletter says of itself stands above its headline. */
function belowTagline(
  headline: RecognisedLine,
  head: readonly RecognisedLine[],
): RecognisedLine | undefined {
  if (headline.confidence >= DOUBTED || !TAGLINE.test(headline.text)) return undefined;
  return head.find(
    ({ number, secondGuess, text }) =>
      number > headline.number && secondGuess === 'headline' && wordLength(text) >= 2,
  );
}

const TAGLINE =
  /^(?:An?|The|Your|Our) (?:[\p{L}-]+ ){0,3}(?:newsletter|letter|dispatch|bulletin|briefing|digest|notes?) (?:about|on|that|which|for|from|with|of|by)\b/iu;
/** A full stop, which headlines do without. */
const ENDS = /\.$/u;
/** Characters of a page's title. */
const LONGEST = 400;
/** Words of a headline that is no name or section. */
const LEAST = 4;
const MAY_BE: readonly LineKind[] = ['standfirst', 'rubbish', 'repeat', 'crosshead', 'caption'];
