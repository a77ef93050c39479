import { printPattern } from '@shared/house-style/date-pattern';
import { monthOf } from '@shared/house-style/desk-moment';
import { zonedMoment, type LocalTime } from '@shared/house-style/zoned-moment';
import { err, ok, type Result } from '@shared/result/result';

/** Date and time as the desk types them: "28 Mar 2026, 19:45", in the zone given. Empty for no moment. */
export function writeMoment(iso: string | null, timeZone: string): string {
  return iso === null ? '' : printPattern('d MMM yyyy, HH:mm', new Date(iso), 'en-GB', timeZone);
}

/**
 * Reads a date and time as a desk writes them, in any order: "28 Mar 2026, 19:45", "19:45, 28-Mar-2026",
 * "March 28, 2026 7.45pm", "2026-03-28 19:45". Empty is null. Refuses, in words, what could mean two days
 * (3/4/2026), what lacks a time, and what no calendar has.
 */
export function readMoment(text: string, timeZone: string): Result<string | null, string> {
  const trimmed = text.trim();
  if (trimmed === '') return ok(null);
  const date = readDate(trimmed);
  if (typeof date === 'string') return err(date);
  const time = readTime(date.rest);
  if (typeof time === 'string') return err(time);
  const iso = zonedMoment({ ...date, ...time }, timeZone);
  return iso === null ? err('No calendar has this date and time.') : ok(iso);
}

type Day = Pick<LocalTime, 'year' | 'month' | 'day'> & { readonly rest: string };

function readDate(text: string): Day | string {
  const iso = /(\d{4})-(\d{1,2})-(\d{1,2})/u.exec(text);
  if (iso) return day(iso, iso[1], Number(iso[2]), iso[3], text);
  const dayFirst = /(\d{1,2})(?:st|nd|rd|th)?[\s-]+(\p{L}{3,})\.?,?[\s-]+(\d{4})/u.exec(text);
  if (dayFirst) return named(dayFirst, dayFirst[3], dayFirst[2], dayFirst[1], text);
  const monthFirst = /(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u.exec(text);
  if (monthFirst) return named(monthFirst, monthFirst[3], monthFirst[1], monthFirst[2], text);
  if (/\d{1,2}[./]\d{1,2}[./]\d{2,4}/u.test(text))
    return 'This could mean two days. Write the month as a word: 28 Mar 2026, 19:45.';
  return 'No date was found here. Write it as 28 Mar 2026, 19:45.';
}

function named(
  match: RegExpExecArray,
  year: string | undefined,
  name: string | undefined,
  date: string | undefined,
  text: string,
): Day | string {
  const month = monthOf(name ?? '');
  return month === null
    ? `“${name ?? ''}” is no month. Write the date as 28 Mar 2026, 19:45.`
    : day(match, year, month, date, text);
}

function day(
  match: RegExpExecArray,
  year: string | undefined,
  month: number,
  date: string | undefined,
  text: string,
): Day {
  return {
    year: Number(year),
    month,
    day: Number(date),
    rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`,
  };
}

function readTime(rest: string): Pick<LocalTime, 'hour' | 'minute'> | string {
  const match = /^[\s,]*(?:at\s+|T)?(\d{1,2})(?:[:.](\d{2}))?\s*([ap])?\.?(?:m\.?)?[\s,]*$/iu.exec(
    rest,
  );
  const [, hours, minutes, half] = match ?? [];
  if (rest.replace(/[\s,]/gu, '') === '') return 'Add the time: 28 Mar 2026, 19:45.';
  if (hours === undefined || (minutes === undefined && half === undefined))
    return `“${rest.trim()}” is no time. Write it as 19:45.`;
  const hour = Number(hours);
  if (half === undefined) return { hour, minute: Number(minutes) };
  if (hour < 1 || hour > 12) return `“${rest.trim()}” is no time. Write it as 19:45.`;
  return {
    hour: (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0),
    minute: Number(minutes ?? 0),
  };
}
