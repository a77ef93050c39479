const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

const ISO = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})(:\d{2})?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})$/u;

const WRITTEN =
  /^(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat), (\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}:\d{2}:\d{2}) ([+-]\d{2})(\d{2})$/u;

/**
 * A moment of ISO 8601 as RFC 822 has it, with the year in full (RFC 1123): "Tue, 28 Mar 2023 19:45:00 +0800".
 * It keeps the offset that the story gives, so the day is the day there. Throws RangeError for what is none.
 */
export function rfc822(moment: string): string {
  const [, year = '', month = '', day = '', time = '', seconds = ':00', zone = ''] =
    ISO.exec(moment) ?? [];
  const weekday = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay();
  const names = [DAYS[weekday], MONTHS[Number(month) - 1]];
  if (zone === '' || names.includes(undefined)) throw new RangeError(`${moment} is no moment`);
  const offset = zone === 'Z' ? '+0000' : zone.replace(':', '');
  return `${names[0] ?? ''}, ${day} ${names[1] ?? ''} ${year} ${time}${seconds} ${offset}`;
}

/** The moment that a date of RFC 822 names, in milliseconds since 1970; null for one that is written otherwise. */
export function momentOf(date: string): number | null {
  const [, day, name, year, time, hours, minutes] = WRITTEN.exec(date) ?? [];
  const month = MONTHS.findIndex((each) => each === name) + 1;
  if (day === undefined || month === 0) return null;
  const iso = `${year}-${String(month).padStart(2, '0')}-${day}T${time}${hours}:${minutes}`;
  const moment = Date.parse(iso);
  return Number.isNaN(moment) ? null : moment;
}
