/** A day as a field gives it: known, in part or not filled in, or one that no calendar has. */
export type DayRead =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'impossible' };

/**
 * IIM's CCYYMMDD, XMP's YYYY-MM-DD with or without a time, EXIF's "YYYY:MM:DD hh:mm:ss". A year or a month
 * alone is no day. The day is the one that was written; its time zone is not reckoned with.
 */
const FORMS = [
  /^(\d{4})(\d{2})(\d{2})$/u,
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:$|[T ])/u,
  /^(\d{4})[:/](\d{1,2})[:/](\d{1,2})(?:$|[T ])/u,
];
const UNKNOWN = /^[\s0:/-]*$|^\d{4}$|^\d{4}[-:]?\d{2}$|^\d{4}-\d{2}T|^\d{4}(?:\d{2}00|0000)$/u;

/** Reads a day from any of the standards' forms, as YYYY-MM-DD. */
export function readDay(text: string): DayRead {
  const written = text.trim();
  if (UNKNOWN.test(written)) return { kind: 'none' };
  for (const form of FORMS) {
    const match = form.exec(written);
    if (match === null) continue;
    const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
    return isDay(year, month, day)
      ? { kind: 'day', day: `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` }
      : { kind: 'impossible' };
  }
  return { kind: 'impossible' };
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
