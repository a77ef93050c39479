import { useRef, useState } from 'react';
import type { DeskRule } from '@shared/house-style/rulebook/rulebook';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { TextArea } from '../../../ui/text-field';
import styles from './dialogs.module.css';
import { levelWords } from './rule-words';

export interface MakeLiveDialogProps {
  readonly rule: DeskRule;
  readonly onMake: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why a draft is put to work; the answer stands in its history. */
export function MakeLiveDialog({ rule, onMake, onClose }: MakeLiveDialogProps) {
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const make = (): void => {
    setAsked(true);
    if (reason.trim() !== '') onMake(reason.trim());
  };
  return (
    <Dialog
      open
      title={`Make “${rule.card.title}” live`}
      width={460}
      initialFocus={field}
      onClose={onClose}
      onConfirm={make}
      footer={
        <>
          <span className={styles.grow} />
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" keys="Mod+Enter" onClick={make}>
            Make live
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <p className={styles.words}>
          {`It is checked in every story of this house as soon as you save: ${levelWords(rule.shipped)}.`}
        </p>
        <TextArea
          ref={field}
          label="Why the house has it"
          rows={3}
          value={reason}
          fault={asked && reason.trim() === '' ? 'Say why: the desk will ask.' : null}
          onChange={setReason}
        />
      </div>
    </Dialog>
  );
}
