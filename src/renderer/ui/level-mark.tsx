import type { Level } from '@shared/result/problem';
import { classNames } from './class-names';
import styles from './level-mark.module.css';

/** Levels as the desk reads them. */
export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  error: 'Must fix',
  warning: 'Should fix',
  suggestion: 'Consider',
};

export interface LevelMarkProps {
  readonly level: Level | 'pass';
  readonly className?: string | undefined;
}

/** Square, triangle, ring, tick: shape first, colour second. A word always stands beside it. */
export function LevelMark({ level, className }: LevelMarkProps) {
  return (
    <svg
      className={classNames(styles.mark, styles[level], className)}
      viewBox="0 0 10 10"
      aria-hidden="true"
    >
      {level === 'error' && <rect x="1" y="1" width="8" height="8" rx="1" fill="currentColor" />}
      {level === 'warning' && <path d="M5 .8 9.6 9H.4z" fill="currentColor" />}
      {level === 'suggestion' && (
        <circle cx="5" cy="5" r="3.6" fill="none" stroke="currentColor" strokeWidth="1.6" />
      )}
      {level === 'pass' && (
        <path d="M1 5.4 3.8 8.2 9 2" fill="none" stroke="currentColor" strokeWidth="1.7" />
      )}
    </svg>
  );
}
