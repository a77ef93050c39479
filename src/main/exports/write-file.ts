import type { DeskError } from '@shared/contract/desk-error';
import { err, ok, type Result } from '@shared/result/result';
import { diskFailure } from './disk-failure';
import { durableWrite, type DurableWrite } from './durable-write';

/** Writes one file durably; a failure of the disk is a value whose sentence on the copy is `copy`. */
export async function writeFile(
  file: string,
  bytes: Uint8Array,
  copy: string,
  options: DurableWrite = {},
): Promise<Result<null, DeskError>> {
  try {
    await durableWrite(file, bytes, options);
    return ok(null);
  } catch (trouble) {
    const failure = diskFailure(trouble, copy);
    if (failure === null) throw trouble;
    return err(failure);
  }
}
