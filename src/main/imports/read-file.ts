import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ReceivedFile } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import { err, ok, type Result } from '@shared/result/result';

/** The most that one imported file may have. Bytes. */
const IMPORT_BYTES_MAX = 64 * 1024 * 1024;

/** The way on for an import that is too large. */
const SPLIT = 'Split it, or take in the text alone.';

/**
 * Reads a file that the user chose. Refuses folders, devices and files over the limit (bytes), by name;
 * `smaller` is the way on for a file over the limit.
 */
export async function readChosenFile(
  path: string,
  limit = IMPORT_BYTES_MAX,
  smaller = SPLIT,
): Promise<Result<ReceivedFile, DeskError>> {
  const name = basename(path);
  try {
    // Without O_NONBLOCK the opening of a pipe would wait for somebody to write into it.
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const found = await handle.stat();
      if (!found.isFile()) return err(refused(`“${name}” is no file.`, 'Choose a file.'));
      if (found.size > limit) return err(tooLarge(name, limit, smaller));
      const bytes = await handle.readFile();
      return bytes.byteLength > limit ? err(tooLarge(name, limit, smaller)) : ok({ name, bytes });
    } finally {
      await handle.close();
    }
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : null;
    if (code === null) throw fault;
    return err(unreadable(name, code));
  }
}

function tooLarge(name: string, limit: number, smaller: string): DeskError {
  const megabytes = Math.round(limit / (1024 * 1024));
  return refused(`“${name}” is larger than ${megabytes} MB.`, smaller);
}

function refused(message: string, wayOn: string): DeskError {
  return {
    code: 'file-refused',
    message,
    copy: 'Nothing was taken in; the file is as it was.',
    wayOn,
  };
}

function unreadable(name: string, code: string): DeskError {
  const missing = code === 'ENOENT' || code === 'ENOTDIR';
  return {
    code: 'file-unreadable',
    message: missing ? `“${name}” is not there.` : `“${name}” cannot be read.`,
    copy: 'Nothing was taken in.',
    wayOn: missing
      ? 'Look where the file has gone, and choose it there.'
      : 'Check that you may read it and that its disk is connected, then try again.',
  };
}
