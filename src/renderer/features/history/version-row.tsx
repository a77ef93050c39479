import { useRef } from 'react';
import { classNames } from '../../ui/class-names';
import type { Side } from './choose-texts';
import styles from './history-panel.module.css';
import type { Text } from './story-history';
import { useWordCounts } from './use-word-counts';
import { textTitle, timeOf, versionFacts } from './version-words';

export interface VersionRowProps {
  readonly storyId: string;
  readonly text: Text;
  /** Which side of the comparison it is; null: none. */
  readonly side: Side | null;
  /** Whether Tab stops at it. */
  readonly isStop: boolean;
  /** Makes it one side; null: lays it beside the story as it stands. */
  readonly onChoose: (side: Side | null) => void;
}

const SIDES: readonly Side[] = ['A', 'B'];

/** One text of the history, with its mark where it is compared; the pointer finds a mark for each side on it. */
export function VersionRow({ storyId, text, side, isStop, onChoose }: VersionRowProps) {
  const row = useRef<HTMLLIElement>(null);
  const counts = useWordCounts(row, storyId, text === 'now' ? null : text.id);
  return (
    <li ref={row} className={classNames(styles.row, side !== null && styles.compared)}>
      <button
        type="button"
        data-text=""
        className={styles.version}
        aria-pressed={side !== null}
        aria-keyshortcuts="A B"
        tabIndex={isStop ? 0 : -1}
        onClick={() => onChoose(null)}
      >
        {text === 'now' ? <span /> : <time dateTime={text.keptAt}>{timeOf(text)}</time>}
        <span>
          <b>{textTitle(text)}</b>{' '}
          <small>{text === 'now' ? 'As on the page' : versionFacts(text, counts)}</small>
          {text !== 'now' && text.reason !== '' && <small>{text.reason}</small>}
          {side !== null && <span className="visually-hidden">, {side}</span>}
        </span>
      </button>
      <span className={styles.sides}>
        {SIDES.map((each) => (
          <button
            key={each}
            type="button"
            tabIndex={-1}
            data-chosen={each === side ? '' : undefined}
            aria-label={`${each}: ${textTitle(text)}`}
            onClick={() => onChoose(each)}
          >
            {each}
          </button>
        ))}
      </span>
    </li>
  );
}
