import type { ReactNode } from 'react';
import type { CommandId } from '@shared/contract/commands';
import { useWindowUi } from '../controls';
import styles from './status-line.module.css';

export interface StatusLineProps {
  /** What is measured, at the left. */
  readonly counts: ReactNode;
  /** Whose style and which language, before the zoom. */
  readonly children?: ReactNode;
  readonly onRun: (command: CommandId) => void;
}

/** The bottom line of the window. */
export function StatusLine({ counts, children, onRun }: StatusLineProps) {
  const zoom = useWindowUi((state) => state.zoom);
  return (
    <footer
      className={styles.line}
      data-region="status"
      data-print="no"
      aria-label="Story statistics"
    >
      {counts}
      <span className={styles.grow} />
      {children}
      <button
        type="button"
        aria-label={`Zoom ${zoom}%: actual size`}
        onClick={() => onRun('zoom-reset')}
      >
        {zoom}%
      </button>
    </footer>
  );
}
