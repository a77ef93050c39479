import type { ReactNode } from 'react';
import type { DeskError } from '@shared/contract/desk-error';
import styles from './starts.module.css';

export interface FailureScreenProps {
  readonly error: DeskError;
  /** The ways on, as buttons. */
  readonly children: ReactNode;
}

/** Something could not be opened: what happened, what became of the copy, and the ways on. */
export function FailureScreen({ error, children }: FailureScreenProps) {
  return (
    <section className={styles.screen} role="alert" aria-label="What happened">
      <div>
        <h2>{error.message}</h2>
        <p>{error.copy}</p>
        <p>{error.wayOn}</p>
        <div className={styles.ways}>{children}</div>
      </div>
    </section>
  );
}
