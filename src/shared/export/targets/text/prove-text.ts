import type { Element } from 'hast';
import type { Problem } from '../../../result/problem';
import type { TextPlace, TextUnit } from '../../text-unit';
import { unfaithful } from '../../unfaithful';
import type { Master } from '../master';
import { proveLines } from '../prove-words';
import { linesOnce, pointsOf } from '../shown-parts';
import { BULLET, QUOTED, SAID_BY, SECTION_BREAK } from './write-text';

/** What makes no sense without a page around it. */
const NOT_TEXT = new Set<TextPlace>([
  'picture',
  'altText',
  'audioLabel',
  'audioFile',
  'audioDownload',
]);

/** How a line of a place is set off from the others; its words are what the pattern takes. */
const SET_OFF: Readonly<Partial<Record<TextPlace, RegExp>>> = {
  caption: /^\[(.*)\]$/u,
  creditLine: /^\[(.*)\]$/u,
  quotation: new RegExp(`^${QUOTED}(.*)$`, 'u'),
  pullQuote: new RegExp(`^${QUOTED}(.*)$`, 'u'),
  attribution: new RegExp(`^${SAID_BY}(.*)$`, 'u'),
};

/** Reads the file line by line and compares it with the story: every word in order, each line set off as its place is. */
export function proveText(text: string, master: Master): Problem[] {
  const wanted = linesOnce(master, NOT_TEXT);
  const openings = master.parts
    .filter(({ kind }) => kind === 'list')
    .flatMap(({ element }) => openingsIn(element, ''));
  const lines: string[] = [];
  let breaks = 0;
  for (const line of text.split('\n').filter((each) => each !== '')) {
    const want = wanted[lines.length];
    if (line === SECTION_BREAK && want?.text !== SECTION_BREAK) breaks += 1;
    else {
      const words = wordsOf(line, want?.place, openings);
      if (words === undefined)
        return [unfaithful(`“${line}” is not set off as it must be.`, want?.place ?? 'story')];
      lines.push(...captionAndCredit(words, want, wanted[lines.length + 1]));
    }
  }
  const wantedBreaks = master.parts.filter(({ kind }) => kind === 'sectionBreak').length;
  const [first] = proveLines(lines, wanted);
  if (first) return [first];
  return breaks === wantedBreaks
    ? []
    : [unfaithful('Its section breaks are not the story’s.', 'sectionBreak')];
}

/** The words of a line; undefined where it is not set off as its place is. Takes the openings of points as it goes. */
function wordsOf(
  line: string,
  place: TextPlace | undefined,
  openings: string[],
): string | undefined {
  if (place === 'listItem') {
    const opening = openings.shift() ?? '';
    return line.startsWith(opening) ? line.slice(opening.length) : undefined;
  }
  const pattern = place && SET_OFF[place];
  return pattern ? pattern.exec(line)?.[1] : line;
}

/** What stands before each line of a list: the indent of the lists around it, and its sign where it opens a point. */
function openingsIn(list: Element, outer: string): string[] {
  return pointsOf(list).flatMap(({ blocks, number }) => {
    const sign = `${number === null ? BULLET : `${number}.`} `;
    const inner = outer + ' '.repeat(sign.length);
    return blocks.flatMap((block, at) =>
      block.tagName === 'p' ? [at === 0 ? outer + sign : inner] : openingsIn(block, inner),
    );
  });
}

/** A credit stands on its caption's line. */
function captionAndCredit(
  words: string,
  want: TextUnit | undefined,
  next: TextUnit | undefined,
): string[] {
  if (want?.place !== 'caption' || next?.place !== 'creditLine') return [words];
  const credit = spaced(next.text);
  return spaced(words).endsWith(` ${credit}`)
    ? [spaced(words).slice(0, -credit.length - 1), credit]
    : [words];
}

function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
