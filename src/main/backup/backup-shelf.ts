import { existsSync } from 'node:fs';
import { readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { syncFolder } from '../exports/durable-write';
import { codeOf } from './backup-failures';
import { backupFiles, damagedRecord, mediaPool } from './backup-places';
import { backupsToKeep, newestOnTop } from './backup-policy';
import { backupId, backupRecord, type Backup, type BackupRecord } from './backup-record';
import { pruneMedia } from './backup-media';

/** The backups that lie in a folder. */
export interface BackupShelf {
  /** Newest first: those that were verified, and whose file is there in its size. */
  readonly backups: readonly Backup[];
  /** How many are damaged, or have lost a part of themselves. They are kept and never counted. */
  readonly damaged: number;
}

/** What a folder holds; nothing where it is not there. Rejects with the system's error. */
export async function readBackups(folder: string): Promise<BackupShelf> {
  const backups: { readonly id: string; readonly madeAt: string; readonly record: BackupRecord }[] =
    [];
  let damaged = 0;
  for (const id of await idsIn(folder)) {
    const record = await soundRecord(join(folder, id));
    if (record !== null) backups.push({ id, madeAt: record.madeAt, record });
    else if (!isUnfinished(join(folder, id))) damaged += 1;
  }
  return { backups: newestOnTop(backups).map(({ id, record }) => ({ id, record })), damaged };
}

async function idsIn(folder: string): Promise<string[]> {
  const entries = (await orNull(readdir(folder, { withFileTypes: true }))) ?? [];
  return entries
    .filter((entry) => entry.isDirectory() && /^\d{4}-/u.test(entry.name))
    .map(({ name }) => name);
}

async function soundRecord(backup: string): Promise<BackupRecord | null> {
  const files = backupFiles(backup);
  const record = backupRecord.safeParse(readJson(await orNull(readFile(files.record, 'utf8'))));
  if (!record.success || backupId(record.data.madeAt) !== basename(backup)) return null;
  const found = await orNull(stat(files.library));
  return found?.size === record.data.bytes ? record.data : null;
}

/** Without a record of any kind it never became a backup, or is one that is being taken away. */
function isUnfinished(backup: string): boolean {
  return !existsSync(backupFiles(backup).record) && !existsSync(damagedRecord(backup));
}

/** Takes away what a backup that was not finished has left. What can't be taken away now is the next one's to sweep. */
export async function sweepUnfinished(folder: string): Promise<void> {
  for (const id of await idsIn(folder))
    if (isUnfinished(join(folder, id)))
      await orNull(rm(join(folder, id), { recursive: true, force: true }), isOfSystem);
}

/** Keeps a damaged copy where it is, out of the count: something in it may still be saved by hand. */
export async function markDamaged(folder: string, id: string): Promise<void> {
  const backup = join(folder, id);
  await orNull(rename(backupFiles(backup).record, damagedRecord(backup)));
  await syncFolder(backup);
}

/** Takes away what the policy no longer keeps, and the media that no backup left may show. */
export async function rotateBackups(folder: string): Promise<void> {
  const { backups, damaged } = await readBackups(folder);
  const keep = new Set(
    backupsToKeep(backups.map(({ id, record: { madeAt } }) => ({ id, madeAt }))).map(
      ({ id }) => id,
    ),
  );
  const gone = backups.filter(({ id }) => !keep.has(id));
  for (const { id } of gone) await rm(backupFiles(join(folder, id)).record);
  await sweepUnfinished(folder);
  // What a damaged one shows is not known.
  if (gone.length === 0 || damaged > 0) return;
  const left = backups.filter(({ id }) => keep.has(id));
  await pruneMedia(mediaPool(folder), new Set(left.flatMap(({ record }) => record.media)));
}

function readJson(text: string | null): unknown {
  try {
    return text === null ? null : (JSON.parse(text) as unknown);
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    return null;
  }
}

async function orNull<T>(
  asked: Promise<T>,
  isExpected: (code: string) => boolean = isAbsence,
): Promise<T | null> {
  try {
    return await asked;
  } catch (fault) {
    if (!isExpected(codeOf(fault) ?? '')) throw fault;
    return null;
  }
}

function isAbsence(code: string): boolean {
  return code === 'ENOENT' || code === 'EISDIR';
}

function isOfSystem(code: string): boolean {
  return code !== '';
}
