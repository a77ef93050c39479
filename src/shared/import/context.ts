import type { Features } from './features';
import type { LineKind } from './line-kind';
import { nameCounter } from './names';
import { isGreeting, isOffer, isSignOff } from './rubbish';
import { isParagraph } from './sentences';

/** A line with what the lines around it and the whole text say about it. */
export interface LineInContext extends Features {
  /** How many other lines have the same words. */
  readonly copies: number;
  /** An audio line is named after this line. */
  readonly audioTwin: boolean;
  /** The line's words stand inside a longer line. */
  readonly contained: boolean;
  /** The name in this line is introduced elsewhere ("X is a …"), or the line introduces the writer of the byline. */
  readonly vouched: boolean;
  /** The line above is a bare label of this kind ("Editor’s note"). */
  readonly under: LineKind | null;
  /** A line of a mail's header stands next to it. */
  readonly inMailHeader: boolean;
  /** Stands in a run of short lines under "Most read" or the like. */
  readonly inLinkList: boolean;
  /** How many lines of furniture (byline, stamp, note, audio) follow among the next three. */
  readonly furnitureBelow: number;
  /** Lines before this one that could be a headline. */
  readonly headlinesAbove: number;
  /** The line below is a byline that says "By", and the one above is none. */
  readonly bylineBelow: boolean;
  /** The line below is furniture that offers something to subscribe to. */
  readonly offerBelow: boolean;
  /** The line above names the writer. */
  readonly bylineAbove: boolean;
  /** The line below is a credit and nothing else. */
  readonly creditBelow: boolean;
  /** No line has the look of a byline: the writer is named in a note or bio, or not at all. */
  readonly anonymous: boolean;
  /** Part of the letter that a writer sends a piece with. */
  readonly coverLetter: boolean;
  /** The line above closes a letter ("Best wishes,"). */
  readonly signature: boolean;
  /** A copyright line or the like names this line's words: a masthead. */
  readonly masthead: boolean;
}

/** How far below a line its furniture is looked for. */
const NEAR = 3;
/** Names and mastheads are looked for among so many lines: a list of thousands is no article, and must not cost the square. */
const MOST = 200;

/** Adds to each line what its neighbours and the whole text tell. Repeats are not among the lines; `copies` counts them. */
export function inContext(lines: readonly Features[], copies: readonly number[]): LineInContext[] {
  const introduced = nameCounter(lines.flatMap(({ introduces }) => introduces));
  const bylines = lines.flatMap(({ byline, words }) =>
    byline !== null && words <= 30 ? byline.names : [],
  );
  const signed = nameCounter(bylines);
  const firstNames = new Set(bylines.map(firstName));
  const audioKeys = new Set(
    lines
      .filter(({ audio }) => audio)
      .map(({ key }) => key.replace(/ (?:mp3|m4a|aac|ogg|wav|opus)(?: \d{1,2} \d{2})?$/u, '')),
  );
  const contained = containedLines(lines);
  const owners = lines
    .filter(({ rubbish, text }) => rubbish && !/headline/iu.test(text))
    .map(({ key, words }) => ({ key, words }))
    .slice(0, MOST);
  const anonymous = !lines.some(
    ({ byline, words, label }) => label?.kind === 'byline' || (byline !== null && words <= 12),
  );
  const letter = coverLetter(lines);
  let headlines = 0;
  let linkList = false;
  return lines.map((line, index): LineInContext => {
    const above = lines[index - 1];
    const below = lines[index + 1];
    linkList =
      (above?.linkList === true || linkList) &&
      isLinkText(line) &&
      // A line in capitals among others that are not is a heading of the copy.
      !(line.allCapitals && above?.allCapitals === false);
    const headlinesAbove = headlines;
    if (couldBeHeadline(line)) headlines += 1;
    return {
      ...line,
      copies: copies[index] ?? 0,
      audioTwin: !line.audio && audioKeys.has(line.key),
      contained: contained.has(index),
      vouched: vouched(line, introduced, signed),
      under: above?.label != null && above.rest === '' ? above.label.kind : null,
      inMailHeader: line.mailHeader && (above?.mailHeader === true || below?.mailHeader === true),
      inLinkList: linkList && line.label === null,
      furnitureBelow: lines.slice(index + 1, index + 1 + NEAR).filter(isFurniture).length,
      headlinesAbove,
      bylineBelow: below?.byline?.led === true,
      bylineAbove: above?.byline != null && above.words <= 12 && above.byline.post === '',
      offerBelow: below?.rubbish === true && isOffer(below.text),
      creditBelow:
        below !== undefined &&
        below.caption.sure &&
        below.caption.caption === '' &&
        !below.rubbish &&
        line.byline === null,
      coverLetter: index >= letter.from && index < letter.to,
      signature:
        (above !== undefined &&
          (isSignOff(above.text) || above.text === '--') &&
          line.words <= 5 &&
          !line.sentence) ||
        (line.words === 1 && firstNames.has(line.key)),
      masthead: isMasthead(line, owners),
      anonymous,
    };
  });
}

/** Other pieces' headlines end in no full stop; a question is a headline as often. */
function isLinkText({ sentence, words, text }: Features): boolean {
  return words <= 20 && (!sentence || (words <= 14 && text.endsWith('?')));
}

/** The paper's own name stands over the piece, and again in a copyright line or an invitation to subscribe. */
function isMasthead(
  { words, key, byline, kicker, sentence }: Features,
  owners: readonly { key: string; words: number }[],
): boolean {
  if (words > 4 || key === '' || byline !== null || kicker !== null || sentence) return false;
  return owners.some((owner) => owner.words > words && ` ${owner.key} `.includes(` ${key} `));
}

/** From greeting to signature near the top, where a piece follows below: at most so many lines. */
const LONGEST_LETTER = 12;

function coverLetter(lines: readonly Features[]): { from: number; to: number } {
  const from = lines.slice(0, LONGEST_LETTER).findIndex(({ text }) => isGreeting(text));
  const length =
    from < 0
      ? -1
      : lines.slice(from, from + LONGEST_LETTER).findIndex(({ text }) => isSignOff(text));
  const to = from + length + 1;
  const piece = lines.slice(to).filter(isParagraph);
  return length < 0 || piece.length < 2 ? { from: 0, to: 0 } : { from, to };
}

/** A letter's writer signs with her first name. */
function firstName(name: string): string {
  return name.split(' ')[0]?.toLowerCase() ?? '';
}

function vouched(
  line: Features,
  introduced: (name: string) => number,
  signed: (name: string) => number,
): boolean {
  if ([...line.introduces, line.subject ?? ''].some((name) => name !== '' && signed(name) > 0))
    return true;
  return line.byline?.names.some((name) => signed(name) > 1 || introduced(name) > 0) === true;
}

function isFurniture({ stamps, byline, audio, label, words }: Features): boolean {
  return (
    audio ||
    stamps[0]?.rest === '' ||
    (byline !== null && words <= 12) ||
    label?.kind === 'editorsNote' ||
    label?.kind === 'byline'
  );
}

function couldBeHeadline({
  words,
  sentence,
  rubbish,
  stamps,
  mailHeader,
  kicker,
  separator,
  audio,
}: Features): boolean {
  return (
    words >= 2 &&
    words <= 30 &&
    !rubbish &&
    !sentence &&
    stamps.length === 0 &&
    !mailHeader &&
    kicker === null &&
    !separator &&
    !audio
  );
}

/** Short lines whose words stand in a longer line: what a pull quote does. */
function containedLines(lines: readonly Features[]): Set<number> {
  const joined = `\n${lines
    .filter(({ words }) => words >= 25)
    .map(({ key }) => ` ${key} `)
    .join('\n')}\n`;
  const found = new Set<number>();
  let looked = 0;
  lines.forEach(({ words, key }, index) => {
    // A text with more short lines than this is no article; searching each in the whole would cost the square.
    if (words < 5 || words > 45 || looked > 400) return;
    looked += 1;
    const at = joined.indexOf(` ${key} `);
    const isItself = at >= 0 && joined.startsWith(`\n ${key} \n`, at - 1);
    if (at >= 0 && (!isItself || joined.includes(` ${key} `, at + 1))) found.add(index);
  });
  return found;
}
