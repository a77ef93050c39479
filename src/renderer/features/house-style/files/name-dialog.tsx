import { useRef, useState } from 'react';
import type { DeskError } from '@shared/contract/desk-error';
import type { Result } from '@shared/result/result';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { TextField } from '../../../ui/text-field';
import styles from './name-dialog.module.css';

export interface CopyDialogProps {
  readonly name: string;
  readonly onCopy: (name: string) => Promise<Result<unknown, DeskError>>;
  readonly onClose: () => void;
}

/** Asks how the copy of a style is to be called. */
export function CopyDialog({ name, onCopy, onClose }: CopyDialogProps) {
  const [words, setWords] = useState(`${name} copy`);
  const [fault, setFault] = useState<string | null>(null);
  const [working, setWorking] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const copy = async (): Promise<void> => {
    if (working) return;
    if (words.trim() === '') {
      setFault('The copy needs a name.');
      return;
    }
    setWorking(true);
    const copied = await onCopy(words.trim());
    setWorking(false);
    if (copied.ok) onClose();
    else setFault([copied.error.message, copied.error.copy, copied.error.wayOn].join(' '));
  };
  return (
    <Dialog
      open
      title={`Copy ${name}`}
      width={460}
      initialFocus={field}
      onClose={onClose}
      onConfirm={() => void copy()}
      footer={
        <>
          <span className={styles.grow} />
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" keys="Mod+Enter" onClick={() => void copy()}>
            Copy style
          </Button>
        </>
      }
    >
      <form
        className={styles.body}
        onSubmit={(event) => {
          event.preventDefault();
          void copy();
        }}
      >
        <TextField
          ref={field}
          label="Name of the copy"
          value={words}
          fault={fault}
          help="The copy is yours to edit: templates, formats, limits and lists. The original stays as it is."
          onChange={(next) => {
            setWords(next);
            setFault(null);
          }}
        />
      </form>
    </Dialog>
  );
}
