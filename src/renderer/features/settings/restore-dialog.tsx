import { useState } from 'react';
import type { BackupState } from '@shared/contract/backup-channels';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { backupSize, backupTime } from './backup-words';
import styles from './restore-dialog.module.css';
import type { BackupsAtHand } from './use-backups';

export interface RestoreDialogProps {
  readonly backups: BackupsAtHand;
  readonly state: BackupState;
  readonly onClose: () => void;
}

/** Which backup is to come back, and what becomes of the library as it is. Main closes the desk when it is ready. */
export function RestoreDialog({ backups, state, onClose }: RestoreDialogProps) {
  const [wanted, setWanted] = useState<string | null>(null);
  const [closing, setClosing] = useState(false);
  const { refused } = backups;
  // One that was found damaged is no longer in the list.
  const chosen = (state.backups.find(({ id }) => id === wanted) ?? state.backups[0])?.id;
  const now = new Date();
  const isBusy = closing || backups.doing !== null;
  const restore = async (): Promise<void> => {
    if (isBusy || chosen === undefined) return;
    setClosing(await backups.act('backup:restore', { id: chosen }));
  };
  return (
    <Dialog
      open
      title="Restore a backup"
      width={520}
      onClose={onClose}
      onConfirm={() => void restore()}
      footer={
        <>
          <span className={styles.grow} role="status">
            {isBusy ? 'Restoring…' : ''}
          </span>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" keys="Mod+Enter" onClick={() => void restore()}>
            Restore and reopen
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <p className={styles.words}>
          Standfirst closes and opens again with the stories of the backup. The library as it is now
          is put aside beside it, whole: nothing is deleted.
        </p>
        <div className={styles.list} role="radiogroup" aria-label="Backups">
          {state.backups.map((backup) => (
            <label key={backup.id} className={styles.backup}>
              <input
                type="radio"
                name="backup"
                checked={backup.id === chosen}
                onChange={() => setWanted(backup.id)}
              />
              <span>{backupTime(backup.madeAt, now)}</span>
              <span className={styles.size}>{backupSize(backup)}</span>
            </label>
          ))}
        </div>
        {refused !== null && (
          <p className={styles.fault} role="alert">
            {refused.message} {refused.copy} {refused.wayOn}
          </p>
        )}
      </div>
    </Dialog>
  );
}
