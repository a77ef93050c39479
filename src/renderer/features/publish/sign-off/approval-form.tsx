import { useState } from 'react';
import type { SignOff } from '@shared/story/sign-off';
import { atEscape } from '../../../ui/at-escape';
import { Button } from '../../../ui/button';
import { TextArea, TextField } from '../../../ui/text-field';
import styles from './sign-off-part.module.css';

export interface ApprovalFormProps {
  /** The name that stands there at first. */
  readonly by: string;
  /** The day that stands there at first; none after it can be named. */
  readonly today: string;
  readonly onRecord: (given: Pick<SignOff, 'by' | 'on' | 'note'>) => void;
  readonly onLeave: () => void;
}

/** Who approves the copy, when, and how they said so. */
export function ApprovalForm({ by, today, onRecord, onLeave }: ApprovalFormProps) {
  const [name, setName] = useState(by);
  const [day, setDay] = useState(today);
  const [note, setNote] = useState('');
  // Days as YYYY-MM-DD stand in the order of the calendar.
  const isLater = day > today;
  const isWhole = name.trim() !== '' && day !== '' && !isLater;
  return (
    <form
      className={styles.form}
      aria-label="Record the approval"
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) onRecord({ by: name, on: day, note });
      }}
      onKeyDown={atEscape(onLeave)}
    >
      <TextField
        label="Approved by"
        value={name}
        onChange={setName}
        maxLength={200}
        fault={name.trim() === '' ? 'Write who has approved the copy.' : null}
        // The form was asked for by its button: the writer goes on in it.
        autoFocus
      />
      <TextField
        label="Day"
        type="date"
        value={day}
        max={today}
        onChange={setDay}
        fault={isLater ? 'That day is still to come.' : null}
      />
      <TextArea
        label="Note"
        aside="Optional"
        value={note}
        onChange={setNote}
        rows={2}
        maxLength={2000}
      />
      <p className={styles.words}>It holds for the copy as it stands now. Any change voids it.</p>
      <div className={styles.choices}>
        <Button size="small" onClick={onLeave}>
          Cancel
        </Button>
        <Button size="small" kind="primary" submit blocked={!isWhole}>
          Record
        </Button>
      </div>
    </form>
  );
}
