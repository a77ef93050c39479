import { randomUUID } from 'node:crypto';
import { link, mkdir, open, rename, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** What happens to a file of that name that is there already. */
export interface DurableWrite {
  /** "refuse" fails with EEXIST and leaves it untouched. */
  readonly existing?: 'replace' | 'refuse';
  /** A folder on the same disk for the bytes until they are whole; else they lie beside the file. */
  readonly stagingFolder?: string;
}

/**
 * Writes a file so that it survives a power cut: all bytes into a new file, synced, put in
 * its place in one step, and the folder synced; only then does it resolve. Whatever goes wrong, the
 * old file stands whole and nothing half written is left. Rejects with the system's own error.
 */
export async function durableWrite(
  file: string,
  bytes: Uint8Array,
  { existing = 'replace', stagingFolder = dirname(file) }: DurableWrite = {},
): Promise<void> {
  const temporary = join(stagingFolder, `.${randomUUID()}.part`);
  try {
    await writeSynced(temporary, bytes);
    if (existing === 'refuse') await takeFreeName(temporary, file);
    else await renamePatiently(temporary, file);
  } catch (trouble) {
    await unlink(temporary).catch(ignoreMissing);
    throw trouble;
  }
  await syncFolder(dirname(file));
}

/** Makes a folder and those above it, so that they too survive a power cut. */
export async function durableFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = dirname(made))
    await syncFolder(dirname(made));
}

async function writeSynced(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A second name is refused where the first is taken, in one step: no other program can come between. */
async function takeFreeName(temporary: string, file: string): Promise<void> {
  try {
    await link(temporary, file);
  } catch (trouble) {
    if (codeOf(trouble) === 'EEXIST') throw trouble;
    // A disk without second names (FAT, some shares): claim the name with an empty file, then replace that.
    await (await open(file, 'wx')).close();
    await renamePatiently(temporary, file);
    return;
  }
  await unlink(temporary);
}

/** On Windows a virus scanner may hold a file for a moment; 7 s is how long the usual tools wait. */
async function renamePatiently(from: string, to: string): Promise<void> {
  for (let wait = 10; ; wait *= 2) {
    try {
      await rename(from, to);
      return;
    } catch (trouble) {
      const isHeld =
        process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(trouble));
      if (!isHeld || wait > 4000) throw trouble;
      await pause(wait);
    }
  }
}

/** Puts a folder's names on the disk. Windows opens no folders; there a rename is on disk when it returns. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function ignoreMissing(trouble: unknown): void {
  if (codeOf(trouble) !== 'ENOENT') throw trouble;
}

function codeOf(trouble: unknown): string {
  return trouble instanceof Error && 'code' in trouble ? String(trouble.code) : '';
}
