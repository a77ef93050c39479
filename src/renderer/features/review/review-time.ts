const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** When something was said, as shortly as can be: the time of day today, the day this year, else the date. Empty where nobody knows. */
export function saidAt(at: string | null, now = new Date()): string {
  if (at === null) return '';
  const then = new Date(at);
  if (then.toDateString() === now.toDateString()) return CLOCK.format(then);
  return (then.getFullYear() === now.getFullYear() ? DAY : DATE).format(then);
}
