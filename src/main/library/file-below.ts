import { constants, type Stats } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * The bytes of a plain file below `root` that its state on the disk speaks for, else null. It is opened
 * without following a link and looked at through its handle, so that it can't be changed for another between
 * the look and the read. No folder between `root` and the file may be a link; `root` itself may.
 */
export async function readFileBelow(
  root: string,
  file: string,
  isWanted: (found: Stats) => boolean,
): Promise<Buffer | null> {
  const handle = await open(
    file,
    constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
  ).catch(absent);
  if (handle === null) return null;
  try {
    const found = await handle.stat();
    if (!found.isFile() || !isWanted(found)) return null;
    return (await isBelow(root, file, found)) ? await handle.readFile() : null;
  } finally {
    await handle.close();
  }
}

/** Whether the path leads to the open file through real folders alone. */
async function isBelow(root: string, file: string, found: Stats): Promise<boolean> {
  for (let folder = dirname(file); folder !== root; folder = dirname(folder)) {
    if (folder === dirname(folder)) return false;
    const state = await lstat(folder).catch(absent);
    if (state?.isDirectory() !== true) return false;
  }
  const there = await lstat(file).catch(absent);
  return there !== null && there.ino === found.ino && there.dev === found.dev;
}

/** Null for a path where no plain file can be; other faults of the disk go on. */
function absent(fault: unknown): null {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
  if (
    code === 'ENOENT' ||
    code === 'ELOOP' ||
    code === 'ENOTDIR' ||
    code === 'EISDIR' ||
    code === 'ENXIO'
  )
    return null;
  throw fault;
}
