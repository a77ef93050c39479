import type { Appearance, Contributor } from '@shared/contract/contributor';

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const SHORT_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric' });
const LONG_MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' });

/** The calendar day on this machine's clock: "2026-03-28". */
export function dayOf(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** "14 Nov 2025". */
export function shownDay(iso: string): string {
  return DAY.format(new Date(iso.length === 10 ? `${iso}T12:00` : iso));
}

/** "Mar 2026". */
export function shownMonth(day: string): string {
  return MONTH.format(new Date(`${day}T12:00`));
}

/** When an appearance was or is due: "Due 29 Mar", "14 Nov 2025". */
export function appearanceWhen({ appearedAt, dueAt, spiked, modifiedAt }: Appearance): string {
  if (spiked) return 'Spiked';
  if (appearedAt !== null) return shownDay(appearedAt);
  return dueAt === null
    ? `Changed ${SHORT_DAY.format(new Date(modifiedAt))}`
    : `Due ${SHORT_DAY.format(new Date(dueAt))}`;
}

/** "5 stories since January 2025, 2 open". */
export function storiesWords(
  { stories, openStories }: Contributor,
  appearances: readonly Appearance[],
): string {
  if (stories === 0) return 'No stories yet';
  const first = appearances.flatMap(({ appearedAt }) => appearedAt ?? []).toSorted()[0];
  const since = first === undefined ? '' : ` since ${LONG_MONTH.format(new Date(first))}`;
  const open = openStories === 0 ? '' : `, ${openStories} open`;
  return `${stories === 1 ? '1 story' : `${stories} stories`}${since}${open}`;
}

/** How long ago a check was, where that is too long: "Over a year ago." */
export function staleWords(day: string | null, months: number): string {
  if (day === null) return 'Never checked.';
  return months === 12 ? 'Over a year ago.' : `Over ${months} months ago.`;
}

/** The first name, for a button that has little room. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/u)[0] ?? name;
}
