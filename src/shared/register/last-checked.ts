import type { ContributorFields } from './contributor-fields';
import { VERIFIED_PARTS } from './contributor-fields';

/** Which parts of a record say something that can be checked. */
export function partsToVerify(fields: ContributorFields): (keyof ContributorFields['verified'])[] {
  const says = {
    affiliation: fields.affiliation.trim() !== '',
    bio: fields.bio.trim() !== '' || fields.post.trim() !== '',
    links: fields.links.length > 0,
    disclosure: fields.disclosure.trim() !== '',
  };
  return VERIFIED_PARTS.filter((part) => says[part]);
}

/** The oldest check of what the record says; null where one was never made, or where there is nothing to check. */
export function oldestCheck(fields: ContributorFields): string | null {
  const days = partsToVerify(fields).map((part) => fields.verified[part]);
  if (days.length === 0 || days.includes(null)) return null;
  return days.reduce((oldest, day) =>
    day !== null && oldest !== null && day < oldest ? day : oldest,
  );
}

/** The day, as many months before another; the month's last day where it has no such day. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

/** The parts of a record that were last checked more than so many months ago, or never. */
export function staleParts(
  fields: ContributorFields,
  today: string,
  months: number,
): (keyof ContributorFields['verified'])[] {
  const limit = monthsBefore(today, months);
  return partsToVerify(fields).filter((part) => {
    const day = fields.verified[part];
    return day === null || day < limit;
  });
}

/** The orders of the register other than by name: newest appearance first, oldest check first. */
export const ORDERS = {
  lastAppearance: <P extends { readonly lastStoryAt: string | null }>(a: P, b: P): number =>
    (b.lastStoryAt ?? '').localeCompare(a.lastStoryAt ?? ''),
  verified: (a: ContributorFields, b: ContributorFields): number =>
    (oldestCheck(a) ?? '').localeCompare(oldestCheck(b) ?? ''),
} as const;
