import type { ReactNode } from 'react';
import styles from './status-bar.module.css';

export interface StatusBarProps {
  readonly label: string;
  /** What is measured, at the left. */
  readonly counts: ReactNode;
  /** What belongs to the right end. */
  readonly children?: ReactNode;
}

/** The bottom line of a window: words and buttons, a step apart. */
export function StatusBar({ label, counts, children }: StatusBarProps) {
  return (
    <footer className={styles.bar} data-region="status" data-print="no" aria-label={label}>
      {counts}
      <span className={styles.grow} />
      {children}
    </footer>
  );
}

/** What a key does, in a status bar. */
export function KeyHint({
  keys,
  children,
}: {
  readonly keys: ReactNode;
  readonly children: string;
}) {
  return (
    <span className={styles.hint}>
      {keys}
      {children}
    </span>
  );
}
