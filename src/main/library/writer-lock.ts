import { join } from 'node:path';
import type { DeskError } from '@shared/contract/desk-error';
import { err, ok, type Result } from '@shared/result/result';
import Libsql from 'libsql';
import { deskFailure } from './failures';

/** Holds a library folder for one writer. */
export interface WriterLock {
  release(): void;
}

/**
 * Takes the folder for this process, or says that another has it. The lock is the operating system's,
 * taken through SQLite on a small file of its own: it goes with the process, however that ends, so a
 * kill leaves nothing stale behind.
 */
export function lockForWriting(folder: string): Result<WriterLock, DeskError> {
  const driver = new Libsql(join(folder, 'library.lock'));
  try {
    driver.exec('BEGIN EXCLUSIVE');
  } catch (fault) {
    if (!(fault instanceof Libsql.SqliteError) || fault.code !== 'SQLITE_BUSY') throw fault;
    driver.close();
    return err(
      deskFailure(
        'library-unavailable',
        'Another Standfirst has this library open.',
        'Nothing was opened or changed here.',
        'Go on in the other window, or close it and start again.',
      ),
    );
  }
  return ok({
    release: () => {
      driver.exec('ROLLBACK');
      driver.close();
    },
  });
}
