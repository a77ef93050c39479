import type { ReactNode } from 'react';
import { classNames } from '../../ui/class-names';
import { LevelMark } from '../../ui/level-mark';
import styles from './banner.module.css';

export interface BannerProps {
  /** A stop is said aloud by what has found it; a note is read out when it shows. */
  readonly kind: 'stop' | 'note';
  /** What happened, in a few words. */
  readonly title: string;
  readonly words?: string;
  readonly children?: ReactNode;
}

/** A line across the page that stays until what it says is over. */
export function Banner({ kind, title, words, children }: BannerProps) {
  return (
    <div
      className={classNames(styles.banner, styles[kind])}
      role={kind === 'stop' ? 'group' : 'status'}
      aria-label={title}
      data-print="no"
    >
      {kind === 'stop' && <LevelMark level="error" />}
      <p className={styles.words}>
        <b>{title}</b> {words}
      </p>
      <div className={styles.ways}>{children}</div>
    </div>
  );
}
