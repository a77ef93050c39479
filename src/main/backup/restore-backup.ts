import { existsSync } from 'node:fs';
import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DeskError } from '@shared/contract/desk-error';
import { err, ok, type Result } from '@shared/result/result';
import { syncFolder } from '../exports/durable-write';
import { runOnFile } from '../library/database';
import { LIBRARY_FILE } from '../library/open-library';
import { lockForWriting } from '../library/writer-lock';
import { BackupDamaged, restoreFailure } from './backup-failures';
import { keepMedia } from './backup-media';
import {
  asideFolder,
  backupFiles,
  mediaPool,
  restoringFolder,
  restoringPartial,
} from './backup-places';
import { backupId } from './backup-record';
import { markDamaged, readBackups } from './backup-shelf';
import { checkRecorded } from './check-backup';

/** Which backup is to take the place of which library. */
export interface RestoreJob {
  readonly libraryFolder: string;
  readonly backupFolder: string;
  readonly id: string;
}

/**
 * Makes a whole library of a backup beside the present one, which `takeRestored` puts in its place at the next start. The
 * backup is checked byte for byte before; a damaged one is marked and refused with BackupDamaged. Until then, and when it
 * rejects, the library is as it was.
 */
export async function prepareRestore({
  libraryFolder,
  backupFolder,
  id,
}: RestoreJob): Promise<void> {
  const { backups } = await readBackups(backupFolder);
  const backup = backups.find((each) => each.id === id);
  if (backup === undefined) throw new BackupDamaged('There is no such backup');
  const { library } = backupFiles(join(backupFolder, id));
  try {
    await checkRecorded(library, backup.record);
  } catch (fault) {
    if (fault instanceof BackupDamaged) await markDamaged(backupFolder, id);
    throw fault;
  }
  await callOffRestore(libraryFolder);
  const partial = restoringPartial(libraryFolder);
  try {
    await mkdir(partial, { recursive: true });
    await layLibrary(library, join(partial, LIBRARY_FILE));
    const media = new Set(backup.record.media);
    await keepMedia(mediaPool(backupFolder), join(partial, 'media'), media);
    await syncFolder(partial);
    await rename(partial, restoringFolder(libraryFolder));
    await syncFolder(dirname(libraryFolder));
  } catch (fault) {
    await rm(partial, { recursive: true, force: true });
    throw fault;
  }
}

/** The copy was made while the desk was open: left so, the next start would speak of a session that broke off. */
async function layLibrary(from: string, file: string): Promise<void> {
  await copyFile(from, file);
  runOnFile(file, 'UPDATE session SET closed_in_order = 1, story_id = NULL');
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Takes away what was prepared, as when the desk is not closed after all. */
export async function callOffRestore(libraryFolder: string): Promise<void> {
  const partial = restoringPartial(libraryFolder);
  await rm(partial, { recursive: true, force: true });
  // First out of the name that the next start would take.
  if (existsSync(restoringFolder(libraryFolder)))
    await rename(restoringFolder(libraryFolder), partial);
  await rm(partial, { recursive: true, force: true });
}

/** A library that has just been put in place: where the one before it lies now; null where there was none. */
export interface Restored {
  readonly aside: string | null;
}

/**
 * Puts a prepared library in the place of the present one, which is put aside whole beside it. To be called before the
 * library is opened; null where nothing was prepared. Each step is one renaming, so a start that breaks off between them
 * is finished by the next. Refuses while another program has the library.
 */
export async function takeRestored(
  libraryFolder: string,
  now: Date,
): Promise<Result<Restored | null, DeskError>> {
  const restoring = restoringFolder(libraryFolder);
  if (!existsSync(restoring)) return ok(null);
  try {
    const aside = existsSync(libraryFolder)
      ? asideFolder(libraryFolder, backupId(now.toISOString()))
      : null;
    if (aside !== null) {
      const lock = lockForWriting(libraryFolder);
      if (!lock.ok) return await refused(libraryFolder, lock.error);
      lock.value.release();
      await rename(libraryFolder, aside);
    }
    await rename(restoring, libraryFolder);
    await syncFolder(dirname(libraryFolder));
    return ok({ aside });
  } catch (fault) {
    const failure = restoreFailure(fault);
    if (failure === null) throw fault;
    return refused(libraryFolder, failure);
  }
}

/** The next start must not take what this one could not, after a day's work on the library that stayed. */
async function refused(
  libraryFolder: string,
  failure: DeskError,
): Promise<Result<null, DeskError>> {
  if (existsSync(libraryFolder))
    await callOffRestore(libraryFolder).catch((fault: unknown) => {
      if (restoreFailure(fault) === null) throw fault;
    });
  return err(failure);
}
