import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Reply } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import { readValePackage } from '@shared/house-style/packages/read-vale-package';
import { unzipPackage } from '@shared/house-style/packages/unzip-package';
import { PACKAGE_LIMITS } from '@shared/house-style/packages/vale-package';
import { writeValePackage } from '@shared/house-style/packages/write-vale-package';
import type { Problem } from '@shared/result/problem';
import { ok, type Result } from '@shared/result/result';
import { durableWrite, type DurableWrite } from '../exports/durable-write';
import { readChosenFile } from '../imports/read-file';
import { onDisk } from './on-disk';
import { isMissing } from './read-style-files';
import { readPackageFolder } from './read-package-folder';
import type { StyleShelf } from './style-shelf';

/** A package as it was looked at: nothing is written yet. */
export type PackageLook = NonNullable<Reply<'rules:choose-package'>>;

/**
 * Reads and checks a Vale package, a folder or a zip; writes nothing. Faults of the package come as problems; a
 * failure is only what keeps it from being read at all.
 */
export function lookAtPackage(path: string): Promise<Result<PackageLook, DeskError>> {
  return onDisk('Nothing was taken in.', async () => {
    const name = basename(path);
    const files = (await isFolder(path))
      ? ok(await readPackageFolder(path))
      : await unzipFile(path);
    if (!files.ok) return files;
    if (!files.value.ok)
      return ok({ name, packs: [], accept: [], reject: [], problems: files.value.error });
    const read = readValePackage(files.value.value, { name: name.replace(/\.zip$/iu, '') });
    return ok({
      name,
      packs: [...read.packs],
      accept: [...read.accept],
      reject: [...read.reject],
      problems: [...read.problems],
    });
  });
}

type Unpacked = Result<Readonly<Record<string, string>>, Problem[]>;

async function unzipFile(path: string): Promise<Result<Unpacked, DeskError>> {
  const received = await readChosenFile(path, PACKAGE_LIMITS.file, 'Choose the folder instead.');
  return received.ok ? ok(unzipPackage(received.value.bytes)) : received;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (trouble) {
    // The reading of the file says in words that it is not there.
    if (isMissing(trouble)) return false;
    throw trouble;
  }
}

/** Writes what the form in force of a style checks by as a zipped Vale package, durably. */
export function exportPackage(
  shelf: Pick<StyleShelf, 'find' | 'rules'>,
  { id, file, today }: { readonly id: string; readonly file: string; readonly today: string },
  existing: DurableWrite['existing'] = 'replace',
): Promise<Result<{ file: string }, DeskError>> {
  return onDisk('The house style is as it was.', async () => {
    const style = await shelf.find(id);
    if (!style.ok) return style;
    const source = await shelf.rules(id);
    if (!source.ok) return source;
    await durableWrite(file, writeValePackage(source.value, style.value, today), { existing });
    return ok({ file });
  });
}
