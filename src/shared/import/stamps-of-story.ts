import { problem, type Problem } from '../result/problem';
import type { RecognisedLine, StampReading } from './recognition';
import { readStamps, type ReadStamp } from './stamp';

/** The moments of a story by its stamp lines. */
export interface StoryStamps {
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  readonly readings: readonly StampReading[];
  readonly problems: readonly Problem[];
}

/** Reads stamp lines and the dates in bylines. Of several, first publication and last update count. */
export function readStoryStamps(lines: readonly RecognisedLine[], timeZone: string): StoryStamps {
  const stampLines = lines.filter(({ kind }) => kind === 'stamp');
  const sources = lines.filter(({ kind }) => kind === 'stamp' || kind === 'byline');
  const read = sources.flatMap(({ text, source }) =>
    readStamps(text, timeZone).map((stamp) => ({ ...stamp, isData: source.first === 0 })),
  );
  const problems = stampLines.flatMap((line) => unread(line, timeZone));
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
