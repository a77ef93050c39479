import { join } from 'node:path';
import { LIBRARY_FILE } from '../library/open-library';

/** Beside the library: a whole copy that takes its place at the next start. */
export function restoringFolder(libraryFolder: string): string {
  return `${libraryFolder}-restoring`;
}

/** The copy while it is made. */
export function restoringPartial(libraryFolder: string): string {
  return `${restoringFolder(libraryFolder)}.partial`;
}

/** Where a library goes that a backup takes the place of. `stamp` is a backup's id. */
export function asideFolder(libraryFolder: string, stamp: string): string {
  return `${libraryFolder}-put-aside-${stamp}`;
}

/** What each backup's folder holds. */
export function backupFiles(backup: string): { readonly library: string; readonly record: string } {
  return { library: join(backup, LIBRARY_FILE), record: join(backup, 'backup.json') };
}

/** A record of this name speaks of a copy that was found damaged: it is kept and never counted. */
export function damagedRecord(backup: string): string {
  return join(backup, 'damaged.json');
}

/** Media of all backups, each file once. */
export function mediaPool(backupFolder: string): string {
  return join(backupFolder, 'media');
}
