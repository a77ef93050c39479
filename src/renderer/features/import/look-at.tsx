import type { ImportReport } from '@shared/import/recognition';
import { comesAlong } from '@shared/import/comes-along';
import type { Review } from '@shared/story/review';
import { LevelMark } from '../../ui/level-mark';
import styles from './look-at.module.css';

export interface LookAtProps {
  readonly report: ImportReport;
  /** The changes and comments that the story takes over. */
  readonly review: Review;
  /** Leads to a line of the text. */
  readonly onGo: (line: number) => void;
}

const TOLD_IN_ONE: ReadonlySet<string> = new Set(['tracked-changes', 'comments-kept']);

/** What was changed on the way in, and what the desk should look at: nothing is done in silence. */
export function LookAt({ report: { problems, changes, accounted }, review, onGo }: LookAtProps) {
  const along = comesAlong(review);
  // The first line says both in one, of what the story takes over; the report has who and when.
  const shown = changes.filter(({ code }) => along === null || !TOLD_IN_ONE.has(code));
  if (problems.length + shown.length === 0 && accounted.complete && along === null) return null;
  return (
    <section className={styles.look} aria-labelledby="import-look">
      <h2 id="import-look">To look at</h2>
      <ul>
        {!accounted.complete && (
          <li>
            <LevelMark level="error" />
            <span>
              Not every word of the text was found again in the story or the tray. Compare the two
              sides before you take it in; the original is kept.
            </span>
          </li>
        )}
        {along !== null && (
          <li>
            <LevelMark level="suggestion" />
            <span>{along}</span>
          </li>
        )}
        {problems.map(({ code, level, message }, at) => (
          <li key={`${code} ${at}`}>
            <LevelMark level={level} />
            <span>{message}</span>
          </li>
        ))}
        {shown.map(({ code, message, line }, at) => (
          <li key={`${code} ${at}`}>
            <i aria-hidden="true" />
            <span>
              {message}
              {line !== null && (
                <button type="button" onClick={() => onGo(line)}>
                  Line {line}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
