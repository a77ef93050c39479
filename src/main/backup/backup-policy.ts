/** What the policy must know of a backup. */
interface Dated {
  /** ISO 8601, UTC. */
  readonly madeAt: string;
}

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** Since the last write of the library, so that no copy is begun between two saves of one sentence. */
const REST = 5000;
/** A desk that never rests is backed up all the same, so long after the hour. */
const PATIENCE = 10 * 60 * 1000;

/** How many hours, days and weeks keep their newest backup. Stretches without one do not count. */
const KEPT = [
  { count: 24, stretchOf: ({ madeAt }: Dated) => madeAt.slice(0, 13) },
  { count: 14, stretchOf: ({ madeAt }: Dated) => madeAt.slice(0, 10) },
  { count: 8, stretchOf: weekOf },
] as const;

/** Weeks begin on Monday; 1 January 1970 was a Thursday. */
function weekOf({ madeAt }: Dated): string {
  return String(Math.floor((Math.floor(Date.parse(madeAt) / DAY) + 3) / 7));
}

/**
 * The backups to keep, newest first: of each of the last 24 hours, 14 days and 8 weeks (UTC) that have one, the newest.
 * The newest of all is always among them, however old it is.
 */
export function backupsToKeep<B extends Dated>(backups: readonly B[]): B[] {
  const newestFirst = newestOnTop(backups);
  const kept = new Set<B>();
  for (const { count, stretchOf } of KEPT) {
    const stretches = new Set<string>();
    for (const backup of newestFirst) {
      const stretch = stretchOf(backup);
      if (stretches.has(stretch)) continue;
      if (stretches.size === count) break;
      stretches.add(stretch);
      kept.add(backup);
    }
  }
  return newestFirst.filter((backup) => kept.has(backup));
}

/** Newest first; among those of one moment the order stays. */
export function newestOnTop<B extends Dated>(backups: readonly B[]): B[] {
  return backups.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : a.madeAt > b.madeAt ? -1 : 0));
}

/** Moments in milliseconds. */
export interface BackupMoments {
  readonly now: number;
  /** When the newest backup was made, null for none. One that lies in the future counts as none: a clock was set back. */
  readonly newest: number | null;
  /** When the library was last written. */
  readonly changed: number;
  /** When a backup was last tried, whether it was made or not. */
  readonly tried: number | null;
}

/** Whether it is time for a backup: an hour after the last one, if anything was written since, and at a moment of rest. */
export function isBackupDue({ now, newest, changed, tried }: BackupMoments): boolean {
  if (tried !== null && now >= tried && now - tried < PATIENCE) return false;
  const last = newest !== null && newest <= now ? newest : null;
  if (last !== null && (changed <= last || now - last < HOUR)) return false;
  const rests = Math.abs(now - changed) >= REST;
  return rests || (last !== null && now - last >= HOUR + PATIENCE);
}
