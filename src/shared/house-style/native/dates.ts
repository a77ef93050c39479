import type { LiveBlock, PieceFacts } from '../live/live-block';
import type { Hit } from '../rules/kinds/checker';
import {
  dayInEnglish,
  dayOf,
  daysBetween,
  daysIn,
  datesIn,
  nearest,
  weekdayOf,
  WEEKDAYS,
  type DateMention,
  type Day,
} from './calendar';
import { isEnglish, nativeRule } from './native-rule';

const DATED = ['text', 'bio', 'correction', 'desk_block'];
const SHORT = 'Mon|Tues|Tue|Wed|Thurs|Thur|Thu|Fri|Sat|Sun';
const DAY_NAME = `(?:${WEEKDAYS.join('|')}|(?:${SHORT})\\b\\.?)`;
const WEEKDAY_BEFORE = new RegExp(
  `(?<!\\p{L})(${WEEKDAYS.join('|')}|(?:${SHORT})(?=[.,]))\\.?(?:\\s(?:morning|afternoon|evening|night))?,?\\s\\(?(?:the\\s)?$`,
  'u',
);
const WEEKDAY_AFTER = new RegExp(`^(?:,? \\(|, a )(${WEEKDAYS.join('|')})(?!\\p{L})`, 'u');
const MORE_DAYS_BEFORE = new RegExp(
  `${DAY_NAME}(?:,|,? and|,? or| to| through|\\s?[–-])\\s?$`,
  'u',
);
const MORE_DAYS_AFTER = /^(?:\s?[–-]\s?\d|,?\s(?:and|to|or|through)\s\d|, \d{1,2}(?!\d))/u;
/** Countries changed from the Julian calendar as late as 1923. */
const FIRST_SURE_YEAR = 1924;
/** How far from the piece's own day a date without a year is still that year's. */
const NEAR_DAYS = 92;

interface WeekdayMention {
  readonly date: DateMention;
  readonly from: number;
  readonly to: number;
  readonly words: string;
}
interface Weekdays {
  readonly mentions: readonly WeekdayMention[];
  readonly years: readonly number[];
}

function weekdaysIn({ text }: LiveBlock): Weekdays {
  const mentions = datesIn(text).flatMap((date) => weekdayBeside(text, date));
  const years =
    mentions.length === 0
      ? []
      : [...text.matchAll(/(?<!\d)(?:1[89]|20)\d\d(?!\d)/gu)].map(([year]) => Number(year));
  return { mentions, years };
}

function weekdayBeside(text: string, date: DateMention): WeekdayMention[] {
  const start = Math.max(0, date.from - 32);
  const before = WEEKDAY_BEFORE.exec(text.slice(start, date.from));
  const rest = text.slice(date.to, date.to + 24);
  if (before) {
    const words = before[1] ?? '';
    const from = start + before.index;
    const lead = text.slice(Math.max(0, from - 20), from);
    const isMany = MORE_DAYS_BEFORE.test(lead) || MORE_DAYS_AFTER.test(rest);
    const isPaper = words === 'Sun' && /\b[Tt]he\s$/u.test(lead);
    return isMany || isPaper ? [] : [{ date, from, to: from + words.length, words }];
  }
  const after = WEEKDAY_AFTER.exec(rest);
  if (!after) return [];
  const words = after[1] ?? '';
  const to = date.to + after[0].length;
  return [{ date, from: to - words.length, to, words }];
}

/** The day that is meant, or null where that is not sure. */
function dayMeant({ year, month, day }: DateMention, years: readonly number[], piece: PieceFacts) {
  if (day > daysIn(month, year)) return null;
  if (year !== null) return year >= FIRST_SURE_YEAR ? { year, month, day } : null;
  const stamp = dayOf(piece.day);
  if (stamp === null) return null;
  const meant = nearest({ month, day }, stamp);
  const isNear = Math.abs(daysBetween(meant, stamp)) <= NEAR_DAYS;
  const isOnlyYear = years.every((each) => each === meant.year);
  return isNear && isOnlyYear && day <= daysIn(month, meant.year) ? meant : null;
}

function weekdayHits({ mentions, years }: Weekdays, piece: PieceFacts): Hit[] {
  return mentions.flatMap(({ date, from, to, words }) => {
    const meant = dayMeant(date, years, piece);
    const right = meant === null ? '' : (WEEKDAYS[weekdayOf(meant)] ?? '');
    if (meant === null || right.startsWith(words.slice(0, 3))) return [];
    const message = `“${words}” does not fit: ${dayInEnglish(meant)} is a ${right}. Correct the weekday or the date.`;
    const isShort = !WEEKDAYS.includes(words);
    return [{ from, to, message, suggestions: [isShort ? right.slice(0, 3) : right] }];
  });
}

export const WEEKDAY_FITS_DATE = nativeRule<Weekdays>({
  name: 'News.WeekdayFitsDate',
  level: 'error',
  card: {
    title: 'Weekday fits the date',
    group: 'dates',
    reason:
      'A weekday that does not fit its date means that one of the two is wrong. A date without a year is read as the one nearest to the day of the piece.',
    bad: 'Monday, March 21, 2023',
    good: 'Tuesday, March 21, 2023',
    fix: 'review',
    quotes: 'check',
  },
  scope: DATED,
  look: weekdaysIn,
  judge: (all, piece) =>
    all.map(({ facts }) => (isEnglish(piece) ? weekdayHits(facts, piece) : [])),
  fires: [
    { body: ['The two met on Monday, March 21, 2023, in Sarn.'], words: ['Monday'] },
    { body: ['The vote fell on Friday 29 February 2024.'], words: ['Friday'] },
    { body: ['It closed on 21-Mar-2023 (Sunday) for good.'], words: ['Sunday'] },
    { caption: 'Dockers wait in Sarn, Mon., Sept. 3, 2024.', words: ['Mon'] },
    {
      body: ['The quay reopens on Monday, March 21.'],
      facts: { day: '2023-03-28' },
      words: ['Monday'],
    },
  ],
  silent: [
    { body: ['The two met on Tuesday, March 21, 2023, in Sarn.'] },
    { body: ['The vote fell on Thursday 29 February 2024.'] },
    { body: ['The quay reopens on Monday, March 21.'] },
    { body: ['In 2016 the quay reopened on Monday, March 21.'], facts: { day: '2023-03-28' } },
    { body: ['The hearings are on Monday and Tuesday, March 20 and 21, 2023.'] },
    { body: ['The revolt began on Sunday, January 9, 1905, by the old calendar.'] },
  ],
});

interface OddDay {
  readonly date: DateMention;
  readonly kind: 'impossible' | 'past';
}

/** Verbs that tell of what has happened; words of planning ("announced", "set") are none. */
const HAPPENED =
  /(?<!\p{L})(?:met|died|arrived|visited|resigned|won|crashed|collapsed|took place|(?:was|were) (?:held|killed|born|found|arrested|elected|sworn in|signed|opened))(?!\p{L})[^.;:!?“”"]{0,60}?\son\s$/u;
const MAY_COME =
  /(?<!\p{L})(?:will|would|shall|could|may|might|if|until|till|due|scheduled|planned|plans?|expected|next|before|by|imagine|suppose|novel|film|fiction)(?!\p{L})/iu;

function oddDaysIn({ text }: LiveBlock): OddDay[] {
  return datesIn(text).flatMap((date): OddDay[] => {
    if (date.day > daysIn(date.month, date.year))
      return isSurelyDate(text, date) ? [{ date, kind: 'impossible' }] : [];
    if (date.year === null) return [];
    const start = Math.max(text.lastIndexOf('. ', date.from - 12), 0);
    const sentence = text.slice(start, date.from);
    const rest = /^[^.!?]*/u.exec(text.slice(date.to))?.[0] ?? '';
    const isTold = HAPPENED.test(sentence) && !MAY_COME.test(`${sentence}${rest}`);
    return isTold ? [{ date, kind: 'past' }] : [];
  });
}

/** "In April 31 people died" names no day. */
function isSurelyDate(text: string, { from, to, year }: DateMention): boolean {
  const before = text.slice(Math.max(0, from - 12), from);
  if (/(?<!\p{L})on\s(?:the\s)?$/iu.test(before) || year !== null) return true;
  if (/(?<!\p{L})(?:in|last|this|next|every)\s$/iu.test(before)) return false;
  return /^(?:[,.;:)!?”"]|\s?[–—]|$)/u.test(text.slice(to));
}

function oddDayHits(days: readonly OddDay[], text: string, stamp: Day | null): Hit[] {
  return days.flatMap(({ date, kind }) => {
    const { from, to, year, month, day } = date;
    const words = text.slice(from, to);
    if (kind === 'impossible')
      return [{ from, to, message: `There is no ${words}. Check the date.`, suggestions: [] }];
    // A day on either side for zones.
    if (stamp === null || year === null || daysBetween(stamp, { year, month, day }) <= 1) return [];
    const message = `${words} lies after the day of this piece, ${dayInEnglish(stamp)}, but is told as past. Check the date.`;
    return [{ from, to, message, suggestions: [] }];
  });
}

export const IMPOSSIBLE_DATE = nativeRule<readonly OddDay[]>({
  name: 'News.ImpossibleDate',
  level: 'error',
  card: {
    title: 'The date exists, and has come',
    group: 'dates',
    reason:
      'A day that no calendar has, or one told as past that is still to come, is a slip of the keyboard that readers see at once.',
    bad: 'They met on Feb. 30, 2023',
    good: 'They met on Feb. 28, 2023',
    fix: 'none',
    quotes: 'check',
  },
  scope: DATED,
  look: oddDaysIn,
  judge: (all, piece) => {
    const stamp = dayOf(piece.day);
    return all.map(({ block, facts }) =>
      isEnglish(piece) ? oddDayHits(facts, block.text, stamp) : [],
    );
  },
  fires: [
    { body: ['The pact was signed on Feb. 30.'], words: ['Feb. 30'] },
    { body: ['It ran from 29 February 2023 to May.'], words: ['29 February 2023'] },
    { caption: 'A pilot boat leaves Sarn, June 31, 2024.', words: ['June 31, 2024'] },
    {
      body: ['The two premiers met in Sarn on March 21, 2033. Nothing came of it.'],
      facts: { day: '2023-03-28' },
      words: ['March 21, 2033'],
    },
  ],
  silent: [
    { body: ['The pact was signed on Feb. 29.'] },
    { body: ['In April 31 people crossed the bar, and in June 31 more.'] },
    { body: ['The two premiers met in Sarn on March 21, 2023.'], facts: { day: '2023-03-21' } },
    { body: ['They will have met in Sarn on March 21, 2033.'], facts: { day: '2023-03-28' } },
    { body: ['The council set the vote for May 4, 2033.'], facts: { day: '2023-03-28' } },
  ],
});
