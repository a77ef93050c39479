import { useRef, useState } from 'react';
import { readDeskMoment, writeDeskMoment } from '@shared/house-style/desk-moment';
import { TextField } from '../../../ui/text-field';
import { AskDialog } from './ask-dialog';

export interface MomentDialogProps {
  readonly title: string;
  readonly label: string;
  /** As it stands in all the stories; null: it differs, or there is none. */
  readonly value: string | null;
  readonly timeZone: string;
  readonly onClose: () => void;
  /** Null takes the date away. */
  readonly onMoment: (iso: string | null) => void;
}

/** Asks for a day and a time as the desk says them: "Friday 6am". Empty takes the date away. */
export function MomentDialog(props: MomentDialogProps) {
  const { title, label, value, timeZone, onClose, onMoment } = props;
  const [words, setWords] = useState(value === null ? '' : writeDeskMoment(value, timeZone));
  const field = useRef<HTMLInputElement>(null);
  const read = readDeskMoment(words, new Date(), timeZone);
  return (
    <AskDialog
      title={title}
      verb={words.trim() === '' ? 'Take away' : 'Set'}
      field={field}
      blocked={!read.ok}
      onClose={onClose}
      onConfirm={() => {
        if (read.ok) onMoment(read.value);
      }}
    >
      <TextField
        ref={field}
        label={label}
        value={words}
        onChange={setWords}
        placeholder="None. Try “Friday 6am”"
        fault={read.ok ? null : read.error}
        help={
          read.ok && read.value !== null
            ? writeDeskMoment(read.value, timeZone)
            : 'Empty takes the date away.'
        }
      />
    </AskDialog>
  );
}
