import type { ReactNode } from 'react';
import { classNames } from '../../ui/class-names';
import styles from './column-head.module.css';

export interface ColumnHeadProps {
  readonly kind: 'library' | 'main' | 'inspector';
  /** The leftmost and the rightmost head make room for the system's window controls. */
  readonly first: boolean;
  readonly last: boolean;
  readonly scrolled: boolean;
  readonly children: ReactNode;
}

/** The head of a column: 46 px, the window's handle; a hairline under it only when what is below has scrolled. */
export function ColumnHead({ kind, first, last, scrolled, children }: ColumnHeadProps) {
  return (
    <div
      className={classNames(
        styles.head,
        kind === 'main' && styles.main,
        kind === 'inspector' && styles.inspector,
        first && styles.first,
        last && styles.last,
        scrolled && styles.scrolled,
      )}
      data-print="no"
    >
      {children}
    </div>
  );
}
