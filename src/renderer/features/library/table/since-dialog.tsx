import { useRef, useState } from 'react';
import { TextField } from '../../../ui/text-field';
import { AskDialog } from './ask-dialog';

export interface SinceDialogProps {
  readonly onClose: () => void;
  /** A day of the calendar: 2026-01-01. */
  readonly onDay: (day: string) => void;
}

/** Asks for the day since which stories were updated. */
export function SinceDialog({ onClose, onDay }: SinceDialogProps) {
  const [day, setDay] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // A date field also gives years of five figures, which no calendar of ours knows.
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(day);
  return (
    <AskDialog
      title="Updated since"
      verb="Filter"
      field={field}
      blocked={!isDay}
      onClose={onClose}
      onConfirm={() => onDay(day)}
    >
      <TextField ref={field} label="First day" type="date" value={day} onChange={setDay} />
    </AskDialog>
  );
}
