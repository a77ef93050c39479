import { DOUBTED } from './doubt';
import type { LineKind } from './line-kind';
import type { RecognisedLine } from './recognition';
import { isMailHeader } from './rubbish';
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
    const clean = byItself(known, head) ?? overByline(known, head);
    return clean === undefined
      ? lines
      : lines.map((line) => {
          if (line === known) return taken(line, 'rubbish', 'Another line is the headline');
          return line === clean ? taken(line, 'headline', 'The nearest to a headline') : line;
        });
  }
  const headline = nearest(head);
  return headline === undefined
    ? lines
    : lines.map((line) =>
        line === headline ? taken(line, 'headline', 'The nearest to a headline') : line,
      );
}

function nearest(head: readonly RecognisedLine[]): RecognisedLine | undefined {
  const [most] = head
    .filter(
      ({ kind, secondGuess, text }) =>
        secondGuess === 'headline' && kind !== 'byline' && !isMailHeader(text),
    )
    .sort((a, b) => a.confidence - b.confidence);
  const isPiece = head.some(({ kind }) => kind === 'byline' || kind === 'stamp');
  return most ?? (isPiece ? head.find(({ kind }) => kind === 'standfirst') : undefined);
}

/** The line that holds but the longest part of "Home » Opinion » The ferry nobody inspects". */
function byItself(
  headline: RecognisedLine,
  head: readonly RecognisedLine[],
): RecognisedLine | undefined {
  if (headline.text.length > LONGEST) return undefined;
  const parts = headline.text.split(/\s+[|»›>·•–—/-]\s+/u);
  if (parts.length < 2) return undefined;
  const [longest = ''] = parts.toSorted((a, b) => b.length - a.length);
  if (wordLength(longest) < LEAST) return undefined;
  const words = comparable(longest);
  return head.find(
    ({ kind, text }) =>
      MAY_BE.includes(kind) && text !== text.toUpperCase() && comparable(text) === words,
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

/** A full stop, which headlines do without. */
const ENDS = /\.$/u;
/** Characters of a page's title. */
const LONGEST = 400;
/** Words of a headline that is no name or section. */
const LEAST = 4;
const MAY_BE: readonly LineKind[] = ['standfirst', 'rubbish', 'repeat', 'crosshead', 'caption'];
