import { memo, useId } from 'react';
import type { HandOffChange } from '@shared/hand-off/hand-off-change';
import { Checkbox } from '../../ui/checkbox';
import { classNames } from '../../ui/class-names';
import { WordDifference } from '../../ui/word-difference';
import styles from './hand-off-view.module.css';
import { changedByWords, changeTitle } from './hand-off-words';
import { pairLines } from './line-pairs';

/** Both texts beside each other, or in one with what has gone struck out. */
export type HandOffLayout = 'sides' | 'one';

export interface ChangeRowProps {
  readonly change: HandOffChange;
  readonly sender: string;
  readonly layout: HandOffLayout;
  readonly taken: boolean;
  readonly onTake: (id: string, taken: boolean) => void;
}

/** One change: its words here and as they came back, and whether it is taken over. */
export const ChangeRow = memo(function ChangeRow({
  change,
  sender,
  layout,
  taken,
  onTake,
}: ChangeRowProps) {
  const words = useId();
  const by = changedByWords(change, sender);
  return (
    <div
      className={classNames(styles.change, change.by === 'both' && styles.both)}
      data-taken={taken ? '' : undefined}
    >
      <div className={styles.choice}>
        <Checkbox
          checked={taken}
          onChange={(next) => onTake(change.id, next)}
          data-change={change.id}
          aria-describedby={words}
        >
          {changeTitle(change)}
        </Checkbox>
        {by !== '' && <small>{by}</small>}
        <em aria-hidden="true">{taken ? 'Comes over' : 'Stays as it is here'}</em>
      </div>
      <div id={words}>
        {pairLines(change.here, change.came).map(({ label, here, came }, at) => (
          <div key={at} className={styles.line}>
            {label !== change.label && label !== 'Body' && (
              <span className={styles.label}>{label}</span>
            )}
            {layout === 'one' ? (
              <p>
                <WordDifference from={here} to={came} />
              </p>
            ) : (
              <div className={styles.sides}>
                <p>
                  <WordDifference from={here} to={came} only="from" />
                </p>
                <p>
                  <WordDifference from={here} to={came} only="to" />
                </p>
              </div>
            )}
          </div>
        ))}
      </div>
    </div>
  );
});
