/** The zones offered for a stamp that names none: the house style's, UTC and this computer's first, then all others. */
export function timeZones(
  houseZone: string,
  ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone,
): string[] {
  return [...new Set([houseZone, 'UTC', ownZone, ...Intl.supportedValuesOf('timeZone')])];
}
