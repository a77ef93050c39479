import type { DeskError } from '@shared/contract/desk-error';
import { err, ok, type Result } from '@shared/result/result';
import { diskFailure } from './disk-failure';
import { durableWrite } from './durable-write';

/** Writes one text file: `writeBytes` of it in UTF-8. */
export function writeText(
  file: string,
  text: string,
  copy: string,
): Promise<Result<null, DeskError>> {
  return writeBytes(file, new TextEncoder().encode(text), copy);
}

/**
 * Writes one file durably where the system's dialog has already asked whether a file of that name may
 * be replaced. `copy` is the failure's sentence on what became of what was to be written.
 */
export async function writeBytes(
  file: string,
  bytes: Uint8Array,
  copy: string,
): Promise<Result<null, DeskError>> {
  try {
    await durableWrite(file, bytes);
    return ok(null);
  } catch (trouble) {
    const failure = diskFailure(trouble, copy);
    if (failure === null) throw trouble;
    return err(failure);
  }
}
