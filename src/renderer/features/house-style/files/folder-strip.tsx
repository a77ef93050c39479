import type { ReactNode } from 'react';
import type { Problem } from '@shared/result/problem';
import { Button } from '../../../ui/button';
import { LevelMark } from '../../../ui/level-mark';
import { FaultList } from './fault-list';
import styles from './folder-strip.module.css';

export interface FaultyFolderProps {
  readonly name: string;
  readonly problems: readonly Problem[];
  readonly onShowFolder: () => void;
}

/** The folder was edited by hand and cannot be read as it is. */
export function FaultyFolder({ name, problems, onShowFolder }: FaultyFolderProps) {
  const count = problems.length === 1 ? '1 fault' : `${problems.length} faults`;
  return (
    <Strip
      words={`The folder of ${name} has ${count}; the last good form stays in force.`}
      level="error"
      actions={
        <Button size="small" onClick={onShowFolder}>
          Show folder
        </Button>
      }
    >
      <FaultList problems={problems} />
    </Strip>
  );
}

export interface ChangedFolderProps {
  readonly name: string;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** The folder was edited by hand while there are changes here that are not saved. */
export function ChangedFolder({ name, onKeepMine, onTakeTheirs }: ChangedFolderProps) {
  return (
    <Strip
      words={`The folder of ${name} was changed while you have changes that are not saved. Keep yours, and saving writes over what was changed there; or take the folder’s, and yours are gone.`}
      level="warning"
      actions={
        <>
          <Button size="small" onClick={onKeepMine}>
            Keep mine
          </Button>
          <Button size="small" onClick={onTakeTheirs}>
            Take the folder’s
          </Button>
        </>
      }
    />
  );
}

interface StripProps {
  readonly words: string;
  readonly level: 'error' | 'warning';
  readonly actions: ReactNode;
  readonly children?: ReactNode;
}

function Strip({ words, level, actions, children }: StripProps) {
  return (
    <section className={styles.strip} data-level={level} aria-label="About the folder" role="alert">
      <div className={styles.words}>
        <LevelMark level={level} className={styles.mark} />
        <p>{words}</p>
        {actions}
      </div>
      {children !== undefined && <div className={styles.list}>{children}</div>}
    </section>
  );
}
