import type { DeskError } from '@shared/contract/desk-error';
import styles from './failure-line.module.css';
import { LevelMark } from './level-mark';

/** What happened, what became of the copy, and the way on, in one line. */
export function FailureLine({ failure }: { readonly failure: DeskError }) {
  return (
    <p role="alert" className={styles.failure}>
      <LevelMark level="error" />
      <span>
        {failure.message} {failure.copy} {failure.wayOn}
      </span>
    </p>
  );
}
