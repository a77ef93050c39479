import { useRef, useState } from 'react';
import { TextField } from '../../../ui/text-field';
import { AskDialog } from './ask-dialog';

export interface NameFilterDialogProps {
  readonly title: string;
  readonly verb: string;
  readonly name: string;
  /** Names that are taken. */
  readonly taken: readonly string[];
  readonly onClose: () => void;
  readonly onName: (name: string) => void;
}

/** Asks for the name of a saved filter. */
export function NameFilterDialog(props: NameFilterDialogProps) {
  const { title, verb, taken, onClose, onName } = props;
  const [name, setName] = useState(props.name);
  const field = useRef<HTMLInputElement>(null);
  const wanted = name.trim();
  const isTaken = wanted !== props.name && taken.includes(wanted);
  return (
    <AskDialog
      title={title}
      verb={verb}
      field={field}
      blocked={wanted === '' || isTaken}
      onClose={onClose}
      onConfirm={() => onName(wanted)}
    >
      <TextField
        ref={field}
        label="Name"
        value={name}
        onChange={setName}
        maxLength={80}
        fault={isTaken ? 'There is a filter of this name. Choose another.' : null}
      />
    </AskDialog>
  );
}
