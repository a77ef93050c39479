import type { StoryStatus } from '@shared/story/story';
import { STATUS_NAMES } from '@shared/story/status-names';
import { classNames } from './class-names';
import styles from './status-glyph.module.css';

/** Statuses as the desk says them, in the order of its day. */
export const STATUS_WORDS = STATUS_NAMES;

/** How many lines of type stand in the galley. */
const LINES: Readonly<Record<StoryStatus, number>> = {
  commissioned: 0,
  drafting: 1,
  editing: 2,
  factCheck: 3,
  ready: 4,
  published: 0,
};

export interface StatusGlyphProps {
  readonly status: StoryStatus;
  readonly className?: string | undefined;
}

/** A galley that fills with type as the story goes on. A word always stands beside it. */
export function StatusGlyph({ status, className }: StatusGlyphProps) {
  return (
    <svg
      className={classNames(styles.glyph, styles[status], className)}
      viewBox="0 0 10 12"
      aria-hidden="true"
    >
      {status === 'published' ? (
        <>
          <rect
            x=".5"
            y=".5"
            width="9"
            height="11"
            rx="1.2"
            fill="currentColor"
            stroke="currentColor"
          />
          <path className={styles.check} d="M2.6 6.2 4.4 8 7.4 4.4" fill="none" strokeWidth="1.3" />
        </>
      ) : (
        <rect
          x=".5"
          y=".5"
          width="9"
          height="11"
          rx="1.2"
          fill="none"
          stroke="currentColor"
          strokeDasharray={status === 'commissioned' ? '2 1.4' : undefined}
        />
      )}
      {Array.from({ length: LINES[status] }, (_, line) => (
        <rect
          key={line}
          x="2.2"
          y={8.6 - line * 2.1}
          width="5.6"
          height="1.3"
          fill="currentColor"
        />
      ))}
    </svg>
  );
}
