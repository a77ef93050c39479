import type { Database } from './database';

/** What every service of the library stands on. The clock and the user's name are given, so that tests can set them. */
export interface LibraryContext {
  readonly database: Database;
  readonly folder: string;
  readonly now: () => Date;
  /** Who works at this desk, for versions; empty until the settings name somebody. */
  readonly who: () => string;
  /** The time zone of the desk, as IANA names it. */
  readonly zone: () => string;
}

/** The present moment in UTC, as the library writes it. */
export function moment({ now }: LibraryContext): string {
  return now().toISOString();
}
