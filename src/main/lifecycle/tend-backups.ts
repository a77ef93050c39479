import { join } from 'node:path';
import type { DeskError } from '@shared/contract/desk-error';
import { backupThread } from '../backup/backup-thread';
import { makeBackups, type Backups } from '../backup/backups';
import type { Log } from '../log/log';
import type { DeskState } from '../settings/desk-state';
import type { Quitting } from './quit';

/** What backups need of the program. */
export interface TendNeeds {
  readonly userData: string;
  readonly state: DeskState;
  readonly log: Log;
  readonly quitting: Quitting;
  readonly onChange: () => void;
  readonly onFailure: (failure: DeskError) => void;
}

/** How often it is asked whether it is time for a backup. Milliseconds. */
const EVERY = 60_000;

/** Where backups lie unless the desk has chosen another folder. */
function usualBackupFolder(userData: string): string {
  return join(userData, 'backups');
}

/** The folder that this desk's backups lie in. */
export function backupFolderOf(userData: string, state: DeskState): string {
  return state.read().backup.folder ?? usualBackupFolder(userData);
}

/** Makes the service, and has it tended for as long as the program runs. */
export function tendBackups(needs: TendNeeds): Backups {
  const { userData, state, log, quitting, onChange, onFailure } = needs;
  const thread = backupThread(new URL('./backup.worker.js', import.meta.url));
  const backups = makeBackups({
    libraryFolder: join(userData, 'library'),
    usualFolder: usualBackupFolder(userData),
    work: thread.work,
    choice: () => state.read().backup,
    keepChoice: (backup) => state.keep({ backup }),
    now: () => new Date(),
    onChange,
    onFailure: (failure) => {
      log.fault(`Backup: ${failure.message}`);
      onFailure(failure);
    },
  });
  const clock = setInterval(() => {
    backups.tend().catch((fault: unknown) => log.fault('Backup', fault));
  }, EVERY);
  quitting.atEnd(() => {
    clearInterval(clock);
    thread.stop();
  });
  return backups;
}
