import { X } from 'lucide-react';
import type { DeskError } from '@shared/contract/desk-error';
import { IconButton } from '../../../ui/icon-button';
import styles from './refusal.module.css';

export interface RefusalProps {
  readonly failure: DeskError | null;
  readonly onClose: () => void;
}

/** What could not be done with a picture, and the way on. */
export function Refusal({ failure, onClose }: RefusalProps) {
  if (failure === null) return null;
  return (
    <div className={styles.refusal} role="alert">
      <p>
        {failure.message} {failure.copy} {failure.wayOn}
      </p>
      <IconButton small label="Close the message" icon={X} onClick={onClose} />
    </div>
  );
}
