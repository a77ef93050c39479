import { problem, type Problem } from '../result/problem';
import type { RecognisedLine, StampReading } from './recognition';
import { isMailHeader } from './rubbish';
import { readStamps, stampParts, withYear, type ReadStamp } from './stamp';

/** The moments of a story by its stamp lines. */
export interface StoryStamps {
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  readonly readings: readonly StampReading[];
  readonly problems: readonly Problem[];
}

/**
 * Reads stamp lines and the dates in bylines. Of several, first publication and last update count. Where no such line has one, a
 * dateline or the line that names the issue may say the day. `lines` are all lines of the source.
 */
export function readStoryStamps(lines: readonly RecognisedLine[], timeZone: string): StoryStamps {
  const stampLines = lines.filter(({ kind, text }) => kind === 'stamp' && !OF_NO_PIECE.test(text));
  const head = lines.findIndex(({ kind }) => kind === 'body');
  const end = lines.findLast(({ kind }) => kind === 'body')?.number ?? Number.POSITIVE_INFINITY;
  const hasHead = stampLines.some(
    (line) => line.number <= head && wholeStamps(line, timeZone).length > 0,
  );
  // Where the head has a date, one below the copy is of another piece, unless it says what it is.
  const ofStamps = stampLines.flatMap((line) =>
    wholeStamps(line, timeZone).filter(({ labelled }) => labelled || !hasHead || line.number < end),
  );
  const ofBylines = lines
    .filter(({ kind }) => kind === 'byline')
    .flatMap((line) => wholeStamps(line, timeZone));
  const whole = [...ofStamps, ...ofBylines.filter((stamp) => isNews(stamp, ofStamps))];
  const completed = stampLines.flatMap((line) => completedStamps(line, whole[0], timeZone));
  const stamped = [...whole, ...completed];
  const read =
    stamped.length > 0
      ? [...stamped, ...leftOut(lines, stamped, timeZone)]
      : dayElsewhere(lines, timeZone);
  const problems = stampLines.flatMap((line) =>
    completed.some(({ text }) => text === line.text) ? [] : unread(line, timeZone),
  );
  return {
    publishedAt: extreme(read, 'published', (a, b) => a - b),
    updatedAt: extreme(read, 'updated', (a, b) => b - a),
    readings: read.map(({ text, at, kind, timeGiven, zoneGiven }) => ({
      text,
      at,
      kind,
      timeGiven,
      zoneGiven,
    })),
    problems: [...problems, ...read.flatMap(doubtful)],
  };
}

/** Whether any stamp of these lines would be read in another zone than the text's own: then the desk is asked for it. */
export function needsTimeZone(lines: readonly RecognisedLine[]): boolean {
  return readStoryStamps(lines, 'UTC').readings.some(({ zoneGiven }) => !zoneGiven);
}

/** A stamp, and whether it is one of the page's own data and no line's: it says what other dates on the page do not. */
type TakenStamp = ReadStamp & { readonly isData: boolean };

/** A byline's day counts where no stamp says another one: the names below a list of other pieces have theirs. */
function isNews(stamp: ReadStamp, stamps: readonly ReadStamp[]): boolean {
  const same = stamps.filter(({ kind }) => kind === stamp.kind);
  const day = stamp.at.slice(0, 10);
  return same.length === 0 || same.some(({ at }) => at.startsWith(day));
}

/** When somebody sent the page to a printer, or a form to the desk, says nothing of the piece. */
const OF_NO_PIECE = /^(?:printed|received|submitted(?! by\b))\b/iu;

function wholeStamps({ text, source }: RecognisedLine, timeZone: string): TakenStamp[] {
  return readStamps(text, timeZone).map((stamp) => ({ ...stamp, isData: source.first === 0 }));
}

/** "Updated 10:02" or "Updated March 14 at 8:32" on a line of its own is of the day or year that another line gives. */
function completedStamps(
  { text }: RecognisedLine,
  given: TakenStamp | undefined,
  timeZone: string,
): TakenStamp[] {
  if (given === undefined || text.length > 120 || readStamps(text, timeZone).length > 0) return [];
  const day = given.at.slice(0, 10);
  const dated = withYear(text, Number(day.slice(0, 4)));
  const stamp = readStamps(dated === text ? `${text} ${day}` : dated, timeZone).find(
    ({ timeGiven }) => timeGiven,
  );
  return stamp === undefined ? [] : [{ ...stamp, text, isData: false }];
}

/** "NAIROBI, Jun 24 2025 (MPS) - The ward …", "New Delhi, Aug 11 2025 (BIS) There …" */
const DATELINE =
  /^(\p{Lu}[\p{L} .’'/-]{1,60}(?:\s\([^()]{2,30}\))?,\s[^()]{4,40}\d{4})\s\(\p{Lu}[\p{L}/ -]{1,23}\)(?:\s*[-–—]|\s+\p{Lu})/u;
/** "MARLOW, Iowa (Nov. 3, 2025, FWS) — The ward …", "NAIROBI (MPS, 24 June 2025) — …" */
const DATELINE_IN_BRACKETS =
  /^\p{Lu}[\p{L} .,’'/-]{1,60} \((?:\p{Lu}[\p{L}/ ]{1,20}, )?([^()]{4,40}\d{4})(?:, \p{Lu}[\p{L}/ ]{1,20})?\)\s*[-–—]/u;
/** "Issue: 31 May 2025", "Tarn Magazine | Edition 31 May 2025", "For release 3 October 2025", "Fecha de publicación: …" */
const NAMES_DAY =
  /^(?:(?:[^|·•]{2,40} [|·•] |from (?:the )?(?:magazine )?|in (?:the )?)?(?:issue|edition|vol(?:ume)?\.?)\b|(?:advance )?for (?:release|use|publication)\b|release:|date (?:for|of) publication|(?:publication|publish|pub) ?date|(?:fecha|date|data) de (?:publicación|publication|parution|publicação)|adv for\b)/iu;
/** What a site sets beside its date, where nothing else does. */
const BESIDE =
  /^(?:|Read (?:online|in app)|view in browser|(?:no|issue|vol|edition)\b\.? ?#?\d+)$/iu;
/** "Kingston, 7 November 2024", "Vendredi 4 octobre 2024": a place or the day of the week in front. */
const IN_FRONT = /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}$/u;
/** Nor does when a mail was sent or a form filled in. */
const SENT = /^(?:sent|timestamp|created|on)\b/iu;

/** The day by a label, a dateline or a date by itself above or right below the copy, for a text without any stamp. */
function dayElsewhere(lines: readonly RecognisedLine[], timeZone: string): TakenStamp[] {
  const copy = lines.findIndex(({ kind }) => kind === 'body');
  const end = lines.findLastIndex(({ kind }) => kind === 'body');
  const opening = lines[copy]?.text.slice(0, 120) ?? '';
  const dateline = (DATELINE.exec(opening) ?? DATELINE_IN_BRACKETS.exec(opening))?.[1];
  const above = lines.slice(0, Math.max(0, copy)).map(({ text }) => text);
  const isMail = lines.some(({ text }) => isMailHeader(text) && !text.startsWith('Date:'));
  const isDay = (text: string, isRest: (rest: string) => boolean): boolean => {
    const isSent = SENT.test(text) || OF_NO_PIECE.test(text) || (isMail && /^date\b/iu.test(text));
    return !isSent && isRest(stampParts(text)[0]?.rest ?? '-');
  };
  const isBare = (text: string): boolean =>
    isDay(text, (rest) => BESIDE.test(rest) || (IN_FRONT.test(rest) && text.startsWith(rest)));
  const below = end < 0 ? [] : lines.slice(end + 1, end + 1 + SIGNED).map(({ text }) => text);
  for (const text of [
    above.find((one) => NAMES_DAY.test(one)),
    dateline,
    above.find(isBare),
    below.find((one) => isDay(one, (rest) => BESIDE.test(rest))),
    saidOnce(lines),
  ]) {
    const read = text === undefined ? [] : readStamps(text, timeZone);
    if (read.length > 0) return read.map((stamp) => ({ ...stamp, isData: false }));
  }
  return [];
}

/** "Published on: Mar 19, 2025": the only such line of a form's foot; lists of other pieces have several. */
function saidOnce(lines: readonly RecognisedLine[]): string | undefined {
  const said = lines.filter(({ kind, text }) => kind === 'rubbish' && PUBLISHED.test(text));
  return said.length === 1 ? said[0]?.text : undefined;
}

const PUBLISHED = /^(?:first )?(?:published|posted)(?: on)?\s*:/iu;

/** A letter's date stands so near below it. */
const SIGNED = 8;

/** What a line that was left out says under its own label, where the stamps give only the other moment: "First published on: …". */
function leftOut(
  lines: readonly RecognisedLine[],
  stamped: readonly TakenStamp[],
  timeZone: string,
): TakenStamp[] {
  return lines
    .filter(({ kind, text }) => kind === 'rubbish' && LABELLED.test(text))
    .flatMap(({ text }) => readStamps(text, timeZone))
    .filter(
      ({ labelled, kind, at }) =>
        labelled &&
        stamped.every((other) => other.kind !== kind) &&
        stamped.some((other) => Math.abs(Date.parse(other.at) - Date.parse(at)) < MONTH),
    )
    .slice(0, 1)
    .map((stamp) => ({ ...stamp, isData: false }));
}

const LABELLED = /^(?:first )?(?:published|posted|(?:last )?updated)\b/iu;
const MONTH = 31 * 24 * 3_600_000;

function extreme(
  stamps: readonly TakenStamp[],
  kind: ReadStamp['kind'],
  order: (a: number, b: number) => number,
): string | null {
  const all = stamps.filter((stamp) => stamp.kind === kind);
  const data = all.filter(({ isData }) => isData);
  const ofKind =
    data.length === 0 ? all : all.filter((stamp) => data.some((one) => isNextTo(stamp, one)));
  const [first] = ofKind
    .filter((stamp) => stamp.timeGiven || !ofKind.some((other) => tellsTimeOf(stamp, other)))
    .sort((a, b) => order(Date.parse(a.at), Date.parse(b.at)));
  return first?.at ?? null;
}

/** Whether another stamp gives the hour of the same day: a page often prints the day, and its data has both. */
function tellsTimeOf(stamp: ReadStamp, other: ReadStamp): boolean {
  return other.timeGiven && isNextTo(stamp, other);
}

/** Of one day, by whatever clock. */
function isNextTo(one: ReadStamp, other: ReadStamp): boolean {
  return Math.abs(Date.parse(one.at) - Date.parse(other.at)) < 36 * 3_600_000;
}

function unread(line: RecognisedLine, timeZone: string): Problem[] {
  if (readStamps(line.text, timeZone).length > 0) return [];
  return [
    {
      ...problem(
        'stamp-unreadable',
        `Line ${line.number} was taken as the stamp, but no whole date can be read in it. The story has no date from it; the words stand in the report.`,
        'stamp',
      ),
      level: 'warning',
    },
  ];
}

function doubtful({ ambiguous, text, timeGiven }: ReadStamp): Problem[] {
  const found: Problem[] = [];
  if (ambiguous)
    found.push({
      ...problem(
        'stamp-ambiguous',
        `“${text}” can be read with day or month first. Check the date.`,
        'stamp',
      ),
      level: 'warning',
    });
  if (!timeGiven)
    found.push({
      ...problem(
        'stamp-without-time',
        `“${text}” gives no time of day; the first minute of the day stands.`,
        'stamp',
      ),
      level: 'suggestion',
    });
  return found;
}
