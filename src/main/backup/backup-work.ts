import type { DeskError } from '@shared/contract/desk-error';
import { err, ok, type Result } from '@shared/result/result';
import { z } from 'zod';
import { backupFailure, restoreFailure } from './backup-failures';
import { prepareRestore } from './restore-backup';
import { writeBackup } from './write-backup';

const folders = { libraryFolder: z.string(), backupFolder: z.string() };

/** The heavy work on backups, as it is asked of a thread. */
export const backupQuestion = z.discriminatedUnion('task', [
  z.object({ task: z.literal('write'), ...folders, madeAt: z.iso.datetime() }),
  z.object({ task: z.literal('restore'), ...folders, id: z.string() }),
]);
export type BackupQuestion = z.infer<typeof backupQuestion>;

/** Does such work. Failures of the world come as values; it rejects for bugs alone. */
export type BackupWork = (question: BackupQuestion) => Promise<Result<null, DeskError>>;

/** The work itself, in the thread that asks. */
export const doBackupWork: BackupWork = async (question) => {
  try {
    if (question.task === 'write') await writeBackup(question);
    else await prepareRestore(question);
    return ok(null);
  } catch (fault) {
    const failure = question.task === 'write' ? backupFailure(fault) : restoreFailure(fault);
    if (failure === null) throw fault;
    return err(failure);
  }
};
