import type { CommandId } from '@shared/contract/commands';
import { Button } from '../../ui/button';
import { LevelMark } from '../../ui/level-mark';
import styles from './outcome-line.module.css';

/** The dated notes below the copy in which readers are told of a change. */
const NOTES = [
  { command: 'insert-correction', label: 'Correction' },
  { command: 'insert-clarification', label: 'Clarification' },
  { command: 'insert-update', label: 'Update' },
] as const satisfies readonly { command: CommandId; label: string }[];

export interface ChangedSinceProps {
  /** Puts a note into its place, dated today, with the caret in it. */
  readonly onNote: (command: CommandId) => void;
}

/** What went out is no longer what the desk has: the desk must not take the one for the other, nor change it unsaid. */
export function ChangedSince({ onNote }: ChangedSinceProps) {
  return (
    <>
      <p className={styles.warning}>
        <LevelMark level="warning" />
        <span>The story has changed since.</span>
      </p>
      <div className={styles.choices} role="group" aria-label="Tell readers what has changed">
        <span>Tell readers:</span>
        {NOTES.map(({ command, label }) => (
          <Button key={command} kind="link" size="small" onClick={() => onNote(command)}>
            {label}
          </Button>
        ))}
      </div>
    </>
  );
}
