import type { Period } from '@shared/contract/library-channels';

/** A stretch of time: from a moment on (null: all before), up to but without another (null: all after). Milliseconds. */
export interface Stretch {
  readonly from: number | null;
  readonly to: number | null;
}

/** The moment and the time zone that periods are reckoned from. */
export interface DeskClock {
  readonly now: Date;
  /** As IANA names it; the machine's own unless told. */
  readonly zone: string;
}

/** A calendar day, as a count of days since 1970. */
type Day = number;
const DAY = 86_400_000;

/** What a period means at this moment, in the calendar of the desk: a day may have 23 or 25 hours. */
export function stretchOf(period: Period, { now, zone }: DeskClock): Stretch {
  if (typeof period === 'object')
    return { from: startOf(Date.parse(`${period.since}T00:00:00Z`) / DAY, zone), to: null };
  if (period === 'overdue') return { from: null, to: now.getTime() };
  const [first, behind] = daysOf(period, dayOf(now.getTime(), zone));
  return { from: startOf(first, zone), to: startOf(behind, zone) };
}

function daysOf(period: 'today' | 'thisWeek' | 'thisMonth' | 'thisYear', today: Day): [Day, Day] {
  if (period === 'today') return [today, today + 1];
  // The first day of 1970 was a Thursday, three days after a Monday.
  const monday = today - ((((today + 3) % 7) + 7) % 7);
  if (period === 'thisWeek') return [monday, monday + 7];
  const date = new Date(today * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return period === 'thisMonth'
    ? [Date.UTC(year, month, 1) / DAY, Date.UTC(year, month + 1, 1) / DAY]
    : [Date.UTC(year, 0, 1) / DAY, Date.UTC(year + 1, 0, 1) / DAY];
}

/** The first moment of a day: where the clocks skip midnight, the moment that they skip it. */
function startOf(day: Day, zone: string): number {
  const midnight = day * DAY;
  const guesses = [midnight - DAY, midnight + DAY].map(
    (near) => midnight - (wallClock(near, zone) - near),
  );
  const within = guesses.filter((moment) => dayOf(moment, zone) === day);
  return Math.min(...(within.length === 0 ? guesses : within));
}

function dayOf(moment: number, zone: string): Day {
  return Math.floor(wallClock(moment, zone) / DAY);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What the clock on the wall shows, as if it were UTC. Whole seconds. */
function wallClock(moment: number, zone: string): number {
  let clock = clocks.get(zone);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat('en-GB', {
      ...{ timeZone: zone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23' },
      ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
      ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
    });
    clocks.set(zone, clock);
  }
  const parts = new Map(
    clock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  return Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
}
