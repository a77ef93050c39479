import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { shell } from 'electron';
import type { Backup } from '../backup/backup-record';
import { readBackups } from '../backup/backup-shelf';
import { doBackupWork } from '../backup/backup-work';
import { takeRestored } from '../backup/restore-backup';
import {
  LIBRARY_FILE,
  openLibrary,
  type Library,
  type LibraryOptions,
} from '../library/open-library';
import type { Log } from '../log/log';
import { askForWay, tellNotRestored } from './library-questions';

/** The folders of the library and of its backups. */
export interface LibraryPlaces {
  readonly library: string;
  readonly backups: string;
}

/**
 * Opens the library; a backup that was to take its place does so first. Where it can't be opened, or its file is gone
 * while there are backups, the user is told and chooses. The program does nothing by itself to a library that it could not
 * open, and a restored one is put beside it. Null: quit.
 */
export async function startLibrary(
  places: LibraryPlaces,
  options: LibraryOptions,
  log: Log,
): Promise<Library | null> {
  const file = join(places.library, LIBRARY_FILE);
  await takePrepared(places, log);
  for (let mayBeNew = false; ; ) {
    const backup = await newestBackup(places.backups, log);
    const isGone = backup !== null && !mayBeNew && !existsSync(file);
    const opened = isGone ? null : openLibrary(places.library, options);
    if (opened?.ok === true) return opened.value;
    if (opened !== null) log.fault(`The library could not be opened: ${opened.error.code}`);
    const choice = await askForWay(opened?.error ?? null, backup);
    if (choice === 'quit') return null;
    if (choice === 'show') shell.showItemInFolder(file);
    if (choice === 'new') mayBeNew = true;
    if (choice === 'restore' && backup !== null) await restore(places, backup, log);
  }
}

/** A folder that can't be read has no backup to offer; what is to be said is the library's trouble. */
async function newestBackup(folder: string, log: Log): Promise<Backup | null> {
  try {
    return (await readBackups(folder)).backups[0] ?? null;
  } catch (fault) {
    log.fault('The folder for backups', fault);
    return null;
  }
}

async function restore(places: LibraryPlaces, { id }: Backup, log: Log): Promise<void> {
  const { library: libraryFolder, backups: backupFolder } = places;
  const prepared = await doBackupWork({ task: 'restore', libraryFolder, backupFolder, id });
  if (prepared.ok) await takePrepared(places, log);
  else await tellNotRestored(prepared.error);
}

async function takePrepared({ library }: LibraryPlaces, log: Log): Promise<void> {
  const taken = await takeRestored(library, new Date());
  if (!taken.ok) {
    log.fault(`A backup could not take the library’s place: ${taken.error.code}`);
    await tellNotRestored(taken.error);
  } else if (taken.value !== null) log.note('A backup took the library’s place');
}
