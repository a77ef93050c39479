import type { DeskError } from '@shared/contract/desk-error';
import { err, type Result } from '@shared/result/result';
import { diskFailure } from '../exports/disk-failure';

/** Does work on the disk; what the disk refuses comes back as a failure with `copy` as its sentence on the copy. */
export async function onDisk<T>(
  copy: string,
  work: () => Promise<Result<T, DeskError>>,
): Promise<Result<T, DeskError>> {
  try {
    return await work();
  } catch (trouble) {
    const failure = diskFailure(trouble, copy);
    if (failure === null) throw trouble;
    return err(failure);
  }
}
