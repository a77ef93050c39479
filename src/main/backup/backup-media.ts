import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { durableFolder, syncFolder } from '../exports/durable-write';
import { codeOf } from './backup-failures';

/** A file half copied; a kill leaves it behind, and the next prune takes it away. */
const PART = '.part';

/**
 * Puts the media of these hashes from one media folder into another, each file once: as a second name of the same bytes
 * where both lie on one disk, else as a copy. Files are never changed in place, so a second name is as good as a copy for
 * all but a broken disk. Small previews are copied: the library serves none that has a second name.
 */
export async function keepMedia(
  from: string,
  into: string,
  hashes: ReadonlySet<string>,
): Promise<void> {
  const wanted = (await filesBelow(from)).filter((file) => hashes.has(hashOfFile(file)));
  const folders = new Set<string>();
  for (const file of wanted) {
    const target = join(into, relative(from, file));
    if (await isThere(file, target)) continue;
    await durableFolder(dirname(target));
    await putFile(file, target, isPreview(from, file));
    folders.add(dirname(target));
  }
  for (const folder of folders) await syncFolder(folder);
}

/** Takes away from the pool what no kept backup may show. */
export async function pruneMedia(pool: string, hashes: ReadonlySet<string>): Promise<void> {
  for (const file of await filesBelow(pool))
    if (file.endsWith(PART) || !hashes.has(hashOfFile(file))) await rm(file, { force: true });
}

/** Media are named by the hash of the picture that they are, or belong to. */
function hashOfFile(file: string): string {
  return basename(file).split('.')[0] ?? '';
}

function isPreview(root: string, file: string): boolean {
  return relative(root, file).startsWith(`previews${sep}`);
}

/** A file that is shorter than it should be is what a broken copy left. */
async function isThere(file: string, target: string): Promise<boolean> {
  const [wanted, found] = await Promise.all([stat(file), stat(target).catch(missing)]);
  return found?.size === wanted.size;
}

async function putFile(file: string, target: string, asCopy: boolean): Promise<void> {
  const part = join(dirname(target), `${basename(target)}.${randomUUID()}${PART}`);
  try {
    if (asCopy || !(await linked(file, part))) await copySynced(file, part);
    await rename(part, target);
  } catch (fault) {
    await rm(part, { force: true });
    throw fault;
  }
}

/** False where the disk has no second names, or the two lie on different disks. */
async function linked(file: string, part: string): Promise<boolean> {
  try {
    await link(file, part);
    return true;
  } catch (fault) {
    if (['ENOSPC', 'EDQUOT', 'EROFS', 'ENOENT', 'EACCES'].includes(codeOf(fault) ?? ''))
      throw fault;
    return false;
  }
}

async function copySynced(file: string, part: string): Promise<void> {
  await copyFile(file, part, constants.COPYFILE_FICLONE);
  const handle = await open(part, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Every plain file below a folder, without those of jobs under way; none where the folder is not there. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(missing);
  const found: string[] = [];
  for (const entry of entries ?? []) {
    const path = join(folder, entry.name);
    if (entry.isFile()) found.push(path);
    else if (entry.isDirectory() && !entry.name.startsWith('.'))
      found.push(...(await filesBelow(path)));
  }
  return found;
}

function missing(fault: unknown): null {
  if (codeOf(fault) !== 'ENOENT') throw fault;
  return null;
}
