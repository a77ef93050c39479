import { zonedMoment } from './zoned-moment';
import { err, ok, type Result } from '../result/result';

/** A day of the calendar; month 1–12. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * Reads a date and time as a desk says it: "Friday 6am", "tomorrow 16:00", "Thu 2 April 4.30pm", "2 Apr 2026 16:00".
 * A day without a year is the next one from now on. Empty is null. Refuses, in words, what could mean two days,
 * what lacks a time, and a weekday that does not fall on its date.
 */
export function readDeskMoment(
  text: string,
  now: Date,
  timeZone: string,
): Result<string | null, string> {
  const words = text.trim().toLowerCase().replaceAll(',', ' ');
  if (words === '') return ok(null);
  if (/(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/u.test(words))
    return err('This could mean two days. Write the month as a word: 2 Apr 16:00.');
  const time = readTime(words);
  if (time === null) return err('Add the time: Fri 16:00, or 2 April 4pm.');
  const today = dayIn(now, timeZone);
  const found = readDay(
    time.rest,
    today,
    (day) => Date.parse(zonedMoment({ ...day, ...time.clock }, timeZone) ?? '') > now.getTime(),
  );
  if (!found.ok) return found;
  const iso = zonedMoment({ ...found.value, ...time.clock }, timeZone);
  return iso === null ? err('No calendar has this date and time.') : ok(iso);
}

/** The moment as a field shows it: "Thu 2 April 2026, 16:00". */
export function writeDeskMoment(iso: string, timeZone: string): string {
  const at = new Date(iso);
  const day = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(at);
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
  return `${day.replace(',', '')}, ${clock}`;
}

function readTime(words: string): {
  readonly clock: { readonly hour: number; readonly minute: number };
  readonly rest: string;
} | null {
  const named = /\b(noon|midday|midnight)\b/u.exec(words);
  if (named)
    return {
      clock: { hour: named[1] === 'midnight' ? 0 : 12, minute: 0 },
      rest: words.replace(named[0], ' '),
    };
  const match =
    /\b(?:at\s+)?(\d{1,2})(?:[:.](\d{2}))\s*(am|pm)?(?=\s|$)|\b(?:at\s+)?(\d{1,2})\s*(am|pm)(?=\s|$)/u.exec(
      words,
    );
  if (match === null) return null;
  const [whole, long, minutes, longHalf, short, shortHalf] = match;
  const half = longHalf ?? shortHalf;
  const hour = Number(long ?? short);
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  const clock = {
    hour: half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0),
    minute: Number(minutes ?? 0),
  };
  return { clock, rest: words.replace(whole, ' ') };
}

function readDay(words: string, today: Day, isToCome: (day: Day) => boolean): Result<Day, string> {
  const weekday = indexOfName(words, WEEKDAYS);
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/u.exec(words);
  if (iso)
    return fits({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }, weekday);
  const month = indexOfName(words, MONTHS);
  const date = /\b(\d{1,2})(?:st|nd|rd|th)?\b/u.exec(words)?.[1];
  if (month !== null && date !== undefined) {
    const year = /\b(\d{4})\b/u.exec(words)?.[1];
    const named = { year: Number(year ?? today.year), month: month + 1, day: Number(date) };
    const next = { ...named, year: named.year + 1 };
    return fits(year === undefined && !isToCome(named) ? next : named, weekday);
  }
  if (/\btoday\b|\btonight\b/u.test(words)) return ok(today);
  if (/\btomorrow\b/u.test(words)) return ok(daysAfter(today, 1));
  if (weekday === null)
    return err('No day was found here. Write it as Fri 16:00, or 2 April 16:00.');
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  const next = daysAfter(today, ahead);
  return ok(isToCome(next) ? next : daysAfter(next, 7));
}

/** The first word that begins a name of the list, three letters at least. */
function indexOfName(words: string, names: readonly string[]): number | null {
  for (const word of words.match(/\p{L}{3,}/gu) ?? []) {
    const at = names.findIndex(
      (name) =>
        name.startsWith(word) ||
        (name === 'september' && word === 'sept') ||
        (name === 'thursday' && word === 'thurs'),
    );
    if (at >= 0) return at;
  }
  return null;
}

/** The month, 1–12, that an English name or its beginning of three letters or more means; null for none. */
export function monthOf(name: string): number | null {
  const at = indexOfName(name.toLowerCase(), MONTHS);
  return at === null ? null : at + 1;
}

function fits(day: Day, weekday: number | null): Result<Day, string> {
  if (weekday === null || weekdayOf(day) === weekday) return ok(day);
  const name = WEEKDAYS[weekdayOf(day)] ?? '';
  return err(
    `${day.day} ${capital(MONTHS[day.month - 1] ?? '')} ${day.year} is a ${capital(name)}.`,
  );
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function dayIn(now: Date, timeZone: string): Day {
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(now);
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value);
  return { year: part('year'), month: part('month'), day: part('day') };
}

function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

function daysAfter({ year, month, day }: Day, days: number): Day {
  const later = new Date(Date.UTC(year, month - 1, day + days));
  return { year: later.getUTCFullYear(), month: later.getUTCMonth() + 1, day: later.getUTCDate() };
}
