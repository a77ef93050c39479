import type { KeyboardEvent, ReactNode } from 'react';
import { classNames } from './class-names';
import { rovingIndex } from './roving-index';
import styles from './segmented-control.module.css';

export interface Segment<V extends string> {
  readonly value: V;
  readonly label: ReactNode;
}

export interface SegmentedControlProps<V extends string> {
  readonly label: string;
  readonly segments: readonly Segment<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
  readonly className?: string | undefined;
}

/** One of a few, all in sight; arrows choose. */
export function SegmentedControl<V extends string>({
  label,
  segments,
  value,
  onChange,
  className,
}: SegmentedControlProps<V>) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const at = segments.findIndex((segment) => segment.value === value);
    const to = rovingIndex(event.key, at, segments.length);
    const next = to === null ? undefined : segments[to];
    if (to === null || next === undefined) return;
    event.preventDefault();
    onChange(next.value);
    event.currentTarget.querySelectorAll('button')[to]?.focus();
  };
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className={classNames(styles.group, className)}
      onKeyDown={onKeyDown}
    >
      {segments.map((segment) => (
        <button
          key={segment.value}
          type="button"
          role="radio"
          aria-checked={segment.value === value}
          tabIndex={segment.value === value ? 0 : -1}
          onClick={() => onChange(segment.value)}
        >
          {segment.label}
        </button>
      ))}
    </div>
  );
}
