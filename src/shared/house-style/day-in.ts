import { inTimeZone } from './zoned-moment';

/**
 * The calendar day (YYYY-MM-DD) of a moment, as a clock of an IANA zone shows it; the moment's own day
 * where the zone is unknown. Takes ISO 8601 with an offset, or a Date.
 */
export function dayIn(moment: string | Date, timeZone: string): string {
  const iso = typeof moment === 'string' ? moment : moment.toISOString();
  return (inTimeZone(iso, timeZone) ?? iso).slice(0, 10);
}
