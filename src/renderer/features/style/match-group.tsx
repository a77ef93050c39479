import { useId, useState } from 'react';
import type { StyleActions } from '../../desk/story-style/story-style';
import { Button } from '../../ui/button';
import { LEVEL_WORDS, LevelMark } from '../../ui/level-mark';
import type { LevelGroup } from './match-groups';
import { MatchRow } from './match-row';
import styles from './style-panel.module.css';

/** So many rows are drawn of a level before somebody asks for all. */
const FIRST = 60;

export interface MatchGroupProps {
  readonly group: LevelGroup;
  /** The row that takes the focus. */
  readonly current: string | null;
  /** Whether that row is also the one that is worked on. */
  readonly isCurrent: boolean;
  readonly canFix: boolean;
  readonly actions: StyleActions;
  readonly onRule: (rule: string) => void;
}

/** The matches of one level. */
export function MatchGroup({
  group,
  current,
  isCurrent,
  canFix,
  actions,
  onRule,
}: MatchGroupProps) {
  const { level, matches } = group;
  const id = useId();
  const [all, setAll] = useState(false);
  const at = matches.findIndex(({ match }) => match.id === current);
  const drawn = all || at >= FIRST ? matches : matches.slice(0, FIRST);
  return (
    <section className={styles.group} aria-labelledby={id} data-level={level}>
      <h2 id={id}>
        <LevelMark level={level} />
        {LEVEL_WORDS[level]}
        <em>{matches.length}</em>
      </h2>
      <ul>
        {drawn.map((shown) => (
          <MatchRow
            key={shown.match.id}
            shown={shown}
            takesFocus={shown.match.id === current}
            isCurrent={isCurrent && shown.match.id === current}
            canFix={canFix}
            actions={actions}
            onRule={onRule}
          />
        ))}
      </ul>
      {drawn.length < matches.length && (
        <Button kind="link" className={styles.all} onClick={() => setAll(true)}>
          Show all {matches.length}
        </Button>
      )}
    </section>
  );
}
