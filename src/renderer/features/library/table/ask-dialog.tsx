import type { ReactNode, RefObject } from 'react';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import styles from './dialogs.module.css';

export interface AskDialogProps {
  readonly title: string;
  /** The verb that does it. */
  readonly verb: string;
  readonly field: RefObject<HTMLInputElement | null>;
  /** Something is still missing. */
  readonly blocked: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  readonly children: ReactNode;
}

/** A small dialog that asks for a word or two. Enter in its field answers it. */
export function AskDialog(props: AskDialogProps) {
  const { title, verb, field, blocked, onClose, children } = props;
  const confirm = (): void => {
    if (blocked) field.current?.focus();
    else props.onConfirm();
  };
  return (
    <Dialog
      open
      title={title}
      width={420}
      initialFocus={field}
      onClose={onClose}
      onConfirm={confirm}
      footer={
        <>
          <span className={styles.grow} />
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" keys="Mod+Enter" blocked={blocked} onClick={confirm}>
            {verb}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          confirm();
        }}
      >
        {children}
      </form>
    </Dialog>
  );
}
