import { existsSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { durableWrite, syncFolder } from '../exports/durable-write';
import { runOnFile } from '../library/database';
import { LIBRARY_FILE } from '../library/open-library';
import { BackupDamaged, LibraryGone } from './backup-failures';
import { keepMedia } from './backup-media';
import { backupFiles, mediaPool } from './backup-places';
import { backupId, type BackupRecord } from './backup-record';
import { markDamaged, readBackups, rotateBackups, sweepUnfinished } from './backup-shelf';
import { checkCopy, checkRecorded } from './check-backup';

/** What to back up, and where to. */
export interface BackupJob {
  readonly libraryFolder: string;
  readonly backupFolder: string;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
}

/**
 * Makes a backup of a library that may be in use: SQLite's own whole copy of one moment (VACUUM INTO), by a connection of
 * its own, so no save waits for it. It is a backup once its record is written, which is when the copy is on the disk and
 * verified; only then are older ones rotated. Rejects with LibraryGone, BackupDamaged or the system's error; every earlier
 * backup stands then.
 */
export async function writeBackup({
  libraryFolder,
  backupFolder,
  madeAt,
}: BackupJob): Promise<void> {
  await makeFolder(backupFolder);
  await sweepUnfinished(backupFolder);
  await lookOver(backupFolder);
  const backup = join(backupFolder, backupId(madeAt));
  try {
    await mkdir(backup);
    const record = await writeCopy(join(libraryFolder, LIBRARY_FILE), backup, madeAt);
    const media = new Set(record.media);
    await keepMedia(join(libraryFolder, 'media'), mediaPool(backupFolder), media);
    await syncFolder(backupFolder);
    await durableWrite(backupFiles(backup).record, Buffer.from(JSON.stringify(record)));
  } catch (fault) {
    await sweepUnfinished(backupFolder);
    throw fault;
  }
  await rotateBackups(backupFolder);
}

/** One folder and no more: the disk of a chosen folder may be away, and nothing must be made in its place. */
async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder).catch((fault: unknown) => {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'EEXIST')) throw fault;
  });
}

async function writeCopy(file: string, backup: string, madeAt: string): Promise<BackupRecord> {
  const copy = backupFiles(backup).library;
  if (!existsSync(file)) throw new LibraryGone();
  runOnFile(file, `VACUUM INTO '${copy.replaceAll("'", "''")}'`);
  const handle = await open(copy, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { form: 1, madeAt, ...(await checkCopy(copy)) };
}

/** The newest backup so far is read once more, so that a disk that forgets is found out while others are left. */
async function lookOver(backupFolder: string): Promise<void> {
  const [newest] = (await readBackups(backupFolder)).backups;
  if (newest === undefined) return;
  const file = backupFiles(join(backupFolder, newest.id)).library;
  try {
    await checkRecorded(file, newest.record);
  } catch (fault) {
    if (!(fault instanceof BackupDamaged)) throw fault;
    await markDamaged(backupFolder, newest.id);
  }
}
