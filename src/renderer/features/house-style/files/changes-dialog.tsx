import { useMemo } from 'react';
import { compareHouseStyles } from '@shared/house-style/compare-house-styles';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import type { EditedStyle } from '../draft/edited-style';
import { ruleFileDifferences } from '../draft/rule-changes';
import { Differences } from './differences';
import styles from './name-dialog.module.css';

export interface ChangesDialogProps {
  readonly base: EditedStyle;
  readonly now: EditedStyle;
  readonly onClose: () => void;
}

/** What is not saved, word by word. */
export function ChangesDialog({ base, now, onClose }: ChangesDialogProps) {
  const differences = useMemo(
    () => [...compareHouseStyles(base, now), ...ruleFileDifferences(base.ruleFiles, now.ruleFiles)],
    [base, now],
  );
  return (
    <Dialog
      open
      title="Changes not saved"
      width={620}
      onClose={onClose}
      footer={
        <>
          <span className={styles.grow} />
          <Button onClick={onClose}>Close</Button>
        </>
      }
    >
      <div className={styles.body}>
        {differences.length === 0 ? (
          <p className={styles.words}>Only the order of lists has changed.</p>
        ) : (
          <div className={styles.list} tabIndex={0} role="group" aria-label="Differences">
            <Differences differences={differences} />
          </div>
        )}
      </div>
    </Dialog>
  );
}
