const CLOCK = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });
const DAY_OF_YEAR = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});

/** A moment as a list shows it: the time today, then "Yesterday", then the day; the year only where it is another. */
export function rowTime(iso: string, now: Date): string {
  const moment = new Date(iso);
  const days = dayNumber(now) - dayNumber(moment);
  if (days === 0) return CLOCK.format(moment);
  if (days === 1) return 'Yesterday';
  return rowDay(moment, now);
}

/** The day alone: "Wed 1 Apr". */
export function rowDay(moment: Date, now: Date): string {
  const form = moment.getFullYear() === now.getFullYear() ? DAY : DAY_OF_YEAR;
  return form.format(moment).replace(',', '');
}

/** Whole days on the clock of this machine, so that summer time makes no day longer. */
function dayNumber(moment: Date): number {
  return Math.round(
    Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / 86_400_000,
  );
}
