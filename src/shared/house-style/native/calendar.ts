/** A calendar day; months from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A date that a text names. */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  /** null where the text names none. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

export const WEEKDAYS: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];
const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const MONTH = `(?:${MONTHS.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)`;
const ORDINAL = '(?:st|nd|rd|th)?';
const YEAR = String.raw`(?:,?\s(\d{4})(?![\d,]*\d))?`;
const BEFORE = String.raw`(?<![\p{L}\p{N}.,:/$£€-])`;
const AFTER = String.raw`(?![\p{N}%]|[.,:]\d|-\d{3})`;

type Order = 'monthFirst' | 'dayFirst' | 'iso';
const FORMS: readonly { readonly order: Order; readonly form: RegExp }[] = [
  {
    order: 'monthFirst',
    form: new RegExp(`${BEFORE}(${MONTH})\\s(\\d{1,2})${ORDINAL}${AFTER}${YEAR}`, 'gu'),
  },
  {
    order: 'dayFirst',
    form: new RegExp(`${BEFORE}(\\d{1,2})${ORDINAL}\\s(?:of\\s)?(${MONTH})(?!\\p{L})${YEAR}`, 'gu'),
  },
  { order: 'dayFirst', form: new RegExp(`${BEFORE}(\\d{1,2})-(${MONTH})-(\\d{4})(?!\\d)`, 'gu') },
  { order: 'iso', form: new RegExp(`${BEFORE}(\\d{4})-(\\d{2})-(\\d{2})(?![\\d-])`, 'gu') },
];

/**
 * The dates of a text in page order: "March 21, 2023", "21st of March", "21-Mar-2023", "2023-03-21". English
 * month names alone; figures with slashes are left out, as nobody knows their order. Days that no calendar has
 * are named too.
 */
export function datesIn(text: string): readonly DateMention[] {
  if (!/\d/u.test(text)) return [];
  const all = FORMS.flatMap(({ order, form }) =>
    [...text.matchAll(form)].flatMap((match) => mentionOf(match, order)),
  );
  all.sort((a, b) => a.from - b.from || b.to - a.to);
  // "20 March 21, 2023" may be either: what overlaps is nobody's date.
  return all.filter(
    ({ from, to }, at) => (all[at - 1]?.to ?? 0) <= from && to <= (all[at + 1]?.from ?? to),
  );
}

function mentionOf(match: RegExpMatchArray, order: Order): DateMention[] {
  const [words, first = '', second = '', third] = match;
  const from = match.index ?? 0;
  const place = { from, to: from + words.length };
  if (order === 'iso')
    return inCalendar({
      ...place,
      year: Number(first),
      month: Number(second),
      day: Number(third),
    });
  const [month, day] = order === 'monthFirst' ? [first, second] : [second, first];
  const year = third === undefined ? null : Number(third);
  return inCalendar({ ...place, year, month: monthOf(month), day: Number(day) });
}

/** "May 45" is no date with a fault, but no date. */
function inCalendar(mention: DateMention): DateMention[] {
  const { month, day } = mention;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? [mention] : [];
}

function monthOf(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;
}

/** How many days a month has; February of an unknown year has 29. */
export function daysIn(month: number, year: number | null): number {
  return new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}

/** 0 for Sunday. The Gregorian calendar, for all times. */
export function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** "March 21, 2023". */
export function dayInEnglish({ year, month, day }: Day): string {
  return `${MONTHS[month - 1] ?? ''} ${day}, ${year}`;
}

/** A day as YYYY-MM-DD; null for anything else. */
export function dayOf(iso: string | null): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso ?? '');
  if (!match) return null;
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

/** Days from one day to another; negative where the other lies before it. */
export function daysBetween(one: Day, other: Day): number {
  const at = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day) / 86_400_000;
  return at(other) - at(one);
}

/** Of the days of that name in the years around it, the one nearest to a day. */
export function nearest({ month, day }: Pick<Day, 'month' | 'day'>, to: Day): Day {
  const years = [to.year - 1, to.year, to.year + 1];
  const days = years.map((year) => ({ year, month, day }));
  return days.reduce((best, each) =>
    Math.abs(daysBetween(each, to)) < Math.abs(daysBetween(best, to)) ? each : best,
  );
}
