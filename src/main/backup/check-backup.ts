import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { mediaHash } from '@shared/elements/photo/photo';
import { z } from 'zod';
import { openToRead, type Database } from '../library/database';
import { BackupDamaged, codeOf } from './backup-failures';
import type { BackupRecord } from './backup-record';

/** What a copy of a library's file holds. */
export type CopyContent = Pick<BackupRecord, 'stories' | 'bytes' | 'sha256' | 'media'>;

const verdict = z.object({ integrity_check: z.string() });
const countRow = z.object({ stories: z.number().int() });
const mediaRow = z.object({ hash: z.string() });

/**
 * Opens a copy to read it alone, has SQLite look over every page and index of it, counts its stories and gives what it
 * holds. Rejects with BackupDamaged for a copy that is none, with the system's error where the disk refuses.
 */
export async function checkCopy(file: string): Promise<CopyContent> {
  const content = readCopy(file);
  const { size } = await stat(file);
  return { ...content, bytes: size, sha256: await sumOf(file) };
}

/** Checks a copy against its record, byte for byte: what was sound when it was recorded is so still. Rejects as `checkCopy`. */
export async function checkRecorded(file: string, record: BackupRecord): Promise<void> {
  const found = await stat(file).catch((fault: unknown) => {
    if (codeOf(fault) === 'ENOENT') throw new BackupDamaged('The file is gone');
    throw fault;
  });
  if (found.size !== record.bytes || (await sumOf(file)) !== record.sha256)
    throw new BackupDamaged('The file has changed');
}

function readCopy(file: string): Pick<CopyContent, 'stories' | 'media'> {
  try {
    const database = openToRead(file);
    try {
      return readContent(database);
    } finally {
      database.close();
    }
  } catch (fault) {
    if (/^SQLITE_(CORRUPT|NOTADB|FORMAT|ERROR)/u.test(codeOf(fault) ?? ''))
      throw new BackupDamaged('SQLite cannot read the file', { cause: fault });
    throw fault;
  }
}

function readContent(database: Database): Pick<CopyContent, 'stories' | 'media'> {
  const [first] = database.all(verdict, 'PRAGMA integrity_check(1)');
  if (first?.integrity_check !== 'ok') throw new BackupDamaged(first?.integrity_check ?? 'empty');
  const count = database.get(countRow, 'SELECT count(*) AS stories FROM story');
  const media = database.all(mediaRow, 'SELECT hash FROM media ORDER BY hash');
  return { stories: count?.stories ?? 0, media: media.map(({ hash }) => hash).filter(isHash) };
}

/** Files are named by hashes; a row that holds another word has none. */
function isHash(word: string): boolean {
  return mediaHash.safeParse(word).success;
}

/** SHA-256 of a file of any size. */
async function sumOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(file)) hash.update(z.instanceof(Buffer).parse(part));
  return hash.digest('hex');
}
