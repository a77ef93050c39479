import { ChevronDown, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../../../ui/class-names';
import { Icon } from '../../../ui/icon';
import { Menu } from '../../../ui/menu';
import styles from './filter-bar.module.css';

export interface FilterChipProps {
  readonly label: string;
  /** What it asks for; null: anything. */
  readonly value: string | null;
  readonly onClear: () => void;
  /** The menu of what can be asked for. */
  readonly children: ReactNode;
}

/** One part of the filter: what it asks for, the menu to ask for something else, and the way to ask for nothing. */
export function FilterChip({ label, value, onClear, children }: FilterChipProps) {
  return (
    <span className={classNames(styles.chip, value !== null && styles.set)}>
      <Menu
        label={label}
        trigger={
          <button type="button" className={styles.open}>
            {label} <b>{value ?? 'Any'}</b>
            <Icon of={ChevronDown} size={12} />
          </button>
        }
      >
        {children}
      </Menu>
      {value !== null && (
        <button
          type="button"
          className={styles.clear}
          aria-label={`Clear ${label}`}
          title="Clear"
          onClick={onClear}
        >
          <Icon of={X} size={12} />
        </button>
      )}
    </span>
  );
}
