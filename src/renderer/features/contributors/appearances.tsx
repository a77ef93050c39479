import type { Appearance } from '@shared/contract/contributor';
import { STATUS_WORDS, StatusGlyph } from '../../ui/status-glyph';
import styles from './appearances.module.css';
import { Part } from '../../ui/part';
import { appearanceWhen } from './register-words';

export interface AppearancesProps {
  readonly appearances: readonly Appearance[];
  readonly onOpen: (storyId: string) => void;
}

/** The stories that name the person; each opens. */
export function Appearances({ appearances, onOpen }: AppearancesProps) {
  return (
    <Part title="Appearances" aside={String(appearances.length)}>
      {appearances.length === 0 ? (
        <p className={styles.none}>No story names this contributor yet.</p>
      ) : (
        <ul className={styles.list}>
          {appearances.map((each) => (
            <li key={each.storyId}>
              <button type="button" onClick={() => onOpen(each.storyId)}>
                <span className={styles.status}>
                  <StatusGlyph status={each.status} />
                  {STATUS_WORDS[each.status]}
                </span>
                <b>{each.title || 'Without a title'}</b>
                <time>{appearanceWhen(each)}</time>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
