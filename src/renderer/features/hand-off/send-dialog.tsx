import { useState } from 'react';
import type { DeskError } from '@shared/contract/desk-error';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';
import styles from './send-dialog.module.css';

export interface SendDialogProps {
  /** Writes the bundle for the person who is named, or nobody. Null: done or closed; otherwise why not. */
  readonly onSend: (to: string) => Promise<DeskError | null>;
  readonly onClose: () => void;
}

/** Who gets the story, before the system's dialog asks where the file goes. */
export function SendDialog({ onSend, onClose }: SendDialogProps) {
  const [to, setTo] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<DeskError | null>(null);
  const send = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setFailure(await onSend(to.trim()));
    setBusy(false);
  };
  return (
    <Dialog
      open
      title="Send as a bundle"
      width={460}
      onClose={onClose}
      onConfirm={() => void send()}
      footer={
        <>
          <span className={styles.grow} role="status">
            {busy ? 'Saving…' : ''}
          </span>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" keys="Mod+Enter" onClick={() => void send()}>
            Save the file…
          </Button>
        </>
      }
    >
      <form
        className={styles.body}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <TextField
          label="For"
          aside="Optional"
          value={to}
          onChange={setTo}
          maxLength={180}
          // The dialog was asked for: the writer goes on in it.
          autoFocus
        />
        <p>
          One file holds the whole story with its pictures, the note to the desk too. The history
          keeps what you send; when the file comes back, open it here and each change is shown
          beside your text.
        </p>
        {failure !== null && (
          <p className={styles.fault} role="alert">
            {failure.message} {failure.copy} {failure.wayOn}
          </p>
        )}
      </form>
    </Dialog>
  );
}
