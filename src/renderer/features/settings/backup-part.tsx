import { useState } from 'react';
import type { BackupState } from '@shared/contract/backup-channels';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { backupSize, backupTime, keptWords } from './backup-words';
import { splitFolder } from './library-folder';
import { RestoreDialog } from './restore-dialog';
import { SettingsPart } from './settings-part';
import part from './settings-part.module.css';
import { useBackups, type BackupsAtHand } from './use-backups';
import { WholeLibrary } from './whole-library';

/** Copies of the library: the last one, where they lie, and the way back. `first`: the settings are opened for it. */
export function BackupPart({ first = false }: { readonly first?: boolean }) {
  const backups = useBackups();
  const { state, failure } = backups;
  return (
    <SettingsPart title="Backup" first={first}>
      {state !== null && <Rows backups={backups} state={state} />}
      <WholeLibrary />
      {failure !== null && (
        <p className={part.fault} role="alert">
          {failure.message} {failure.copy} {failure.wayOn}
        </p>
      )}
      {state === null && failure !== null && (
        <div className={part.row}>
          <span className={part.label}>Folder</span>
          <div className={part.beside}>
            <FolderButtons {...backups} />
          </div>
        </div>
      )}
    </SettingsPart>
  );
}

interface RowsProps {
  readonly backups: BackupsAtHand;
  readonly state: BackupState;
}

function Rows({ backups, state }: RowsProps) {
  const { act, doing } = backups;
  const [restoring, setRestoring] = useState(false);
  const now = new Date();
  const [newest] = state.backups;
  const { name, parent } = splitFolder(state.folder);
  return (
    <>
      <div className={part.row}>
        <span className={part.label}>Last backup</span>
        <div className={part.beside}>
          <p className={part.folder} role="status">
            <b>
              {doing === 'backup:make'
                ? 'Backing up…'
                : newest === undefined
                  ? 'None yet'
                  : backupTime(newest.madeAt, now)}
            </b>
            {newest !== undefined && <span>{backupSize(newest)}</span>}
          </p>
          <Button size="small" onClick={() => void act('backup:make', {})}>
            Back up now
          </Button>
        </div>
      </div>
      <div className={part.row}>
        <span className={part.label}>Kept</span>
        <div className={part.beside}>
          <p className={part.folder}>
            <b>{keptWords(state.backups, state.damaged, now)}</b>
            <span>24 hourly, 14 daily, 8 weekly</span>
          </p>
          {newest !== undefined && (
            <Button size="small" onClick={() => setRestoring(true)}>
              Restore…
            </Button>
          )}
        </div>
      </div>
      <div className={part.row}>
        <span className={part.label}>Folder</span>
        <div className={part.beside}>
          <p className={part.folder} title={state.folder}>
            <b>{name}</b>
            <span>{parent}</span>
          </p>
          <FolderButtons {...backups} />
        </div>
      </div>
      <div className={part.row}>
        <span className={part.label}>Automatic</span>
        <Checkbox
          checked={state.automatic}
          onChange={(automatic) => void act('backup:set-automatic', { automatic })}
        >
          Back up every hour in which something changes
        </Checkbox>
      </div>
      {restoring && (
        <RestoreDialog backups={backups} state={state} onClose={() => setRestoring(false)} />
      )}
    </>
  );
}

function FolderButtons({ act }: BackupsAtHand) {
  return (
    <>
      <Button size="small" onClick={() => void act('backup:show-folder', {})}>
        Show folder
      </Button>
      <Button size="small" onClick={() => void act('backup:choose-folder', {})}>
        Choose…
      </Button>
    </>
  );
}
