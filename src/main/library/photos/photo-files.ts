import { readdirSync, type Dirent } from 'node:fs';
import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from '../../exports/durable-write';

/** The folders below `media` in which a picture may have files: itself, its small form, the file it was made from. */
const FOLDERS = ['', 'previews', 'originals'] as const;

/** Every file of a picture: all names that begin with its hash. Links and folders are not among them. */
export function filesOfPhoto(library: string, hash: string): string[] {
  return FOLDERS.flatMap((kind) => {
    const folder = join(library, 'media', kind, hash.slice(0, 2));
    return entriesOf(folder)
      .filter((entry) => entry.isFile() && entry.name.split('.')[0] === hash)
      .map(({ name }) => join(folder, name));
  });
}

/** Takes a picture's files off the disk, so that they stay away through a power cut. */
export async function removePhotoFiles(library: string, hash: string): Promise<void> {
  const files = filesOfPhoto(library, hash);
  for (const file of files) await unlink(file).catch(ignoreMissing);
  for (const folder of new Set(files.map((file) => join(file, '..')))) await syncFolder(folder);
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (fault) {
    ignoreMissing(fault);
    return [];
  }
}

function ignoreMissing(fault: unknown): void {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
  if (code !== 'ENOENT' && code !== 'ENOTDIR') throw fault;
}
