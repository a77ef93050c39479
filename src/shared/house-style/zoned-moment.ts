/** A wall-clock time as a page prints it, without a zone. Month 1–12, hour 0–23. */
export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
}

const HOUR = 3_600_000;
const MINUTE = 60_000;
const clocks = new Map<string, Intl.DateTimeFormat>();

/** Whether this machine's tables know the IANA zone ("Asia/Shanghai", "UTC"). */
export function isTimeZone(timeZone: string): boolean {
  return clockOf(timeZone) !== null;
}

/**
 * The moment at which a clock in `timeZone` shows `local`, as ISO 8601 with that zone's offset:
 * 19:45 on 28 March 2023 in Asia/Shanghai is "2023-03-28T19:45:00+08:00".
 *
 * A time that occurs twice (clocks go back) is the first of the two; a time that never occurs
 * (clocks go forward) moves on by the gap, as RFC 5545 and Temporal's "compatible" have it.
 * Null for a date or time that no calendar has (30 February, 24:00), for years outside
 * 1000–9999, and for an unknown zone. Offsets are rounded to the minute: before about 1900
 * some zones kept seconds, which ISO 8601 cannot write.
 */
export function zonedMoment(local: LocalTime, timeZone: string): string | null {
  const clock = clockOf(timeZone);
  const wall = wallClock(local);
  if (clock === null || wall === null) return null;
  const before = offsetAt(wall - 24 * HOUR, clock);
  const after = offsetAt(wall + 24 * HOUR, clock);
  const instants = [wall - before, wall - after].filter((at) => at + offsetAt(at, clock) === wall);
  return isoWithOffset(instants.length > 0 ? Math.min(...instants) : wall - before, clock);
}

/** The same moment written with the offset of another zone; null for what is no moment or no zone. */
export function inTimeZone(iso: string, timeZone: string): string | null {
  const clock = clockOf(timeZone);
  const at = Date.parse(iso);
  return clock === null || Number.isNaN(at) ? null : isoWithOffset(at, clock);
}

/** Formatters are slow to make and hold no text, so one is kept for each zone. */
function clockOf(timeZone: string): Intl.DateTimeFormat | null {
  const known = clocks.get(timeZone);
  if (known) return known;
  try {
    const clock = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clocks.set(timeZone, clock);
    return clock;
  } catch (fault) {
    // Intl has no other way to say that it does not know a zone.
    if (fault instanceof RangeError) return null;
    throw fault;
  }
}

/** The wall clock as if it were UTC, in milliseconds; null where the calendar has no such time. */
function wallClock({ year, month, day, hour, minute, second = 0 }: LocalTime): number | null {
  if (year < 1000 || year > 9999) return null;
  const at = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const same =
    at.getUTCFullYear() === year &&
    at.getUTCMonth() === month - 1 &&
    at.getUTCDate() === day &&
    at.getUTCHours() === hour &&
    at.getUTCMinutes() === minute &&
    at.getUTCSeconds() === second;
  return same ? at.getTime() : null;
}

/** How far a zone's clock is ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, clock: Intl.DateTimeFormat): number {
  const whole = Math.floor(instant / 1000) * 1000;
  const part = new Map(clock.formatToParts(whole).map(({ type, value }) => [type, value]));
  const number = (type: Intl.DateTimeFormatPartTypes): number => Number(part.get(type));
  const shown = new Date(0);
  shown.setUTCFullYear(
    part.get('era') === 'BC' ? 1 - number('year') : number('year'),
    number('month') - 1,
    number('day'),
  );
  shown.setUTCHours(number('hour'), number('minute'), number('second'));
  return shown.getTime() - whole;
}

function isoWithOffset(instant: number, clock: Intl.DateTimeFormat): string {
  const offset = Math.round(offsetAt(instant, clock) / MINUTE) * MINUTE;
  const wall = new Date(instant + offset).toISOString().slice(0, 19);
  const minutes = Math.abs(offset) / MINUTE;
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${wall}${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
