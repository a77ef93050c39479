import type { Ref } from 'react';
import type { Problem } from '@shared/result/problem';
import type { StoryStyle } from '../../desk/story-style/story-style';
import { LEVEL_WORDS, LevelMark } from '../../ui/level-mark';
import styles from './check-list.module.css';
import { checkGroups } from './checks';
import { placeWords } from './place-words';

export interface CheckListProps {
  /** Null until the first check. */
  readonly problems: readonly Problem[] | null;
  /** The id of a house style that is not at hand. */
  readonly missingHouseStyle: string | null;
  /** What the house style's own panel knows. */
  readonly style: Pick<StoryStyle, 'checkedAt' | 'ignored' | 'phase'>;
  readonly onGoTo: (where: string) => void;
  readonly ref: Ref<HTMLElement>;
}

/** What still stands in the way, by level; Enter goes to the cause. */
export function CheckList({ problems, missingHouseStyle, style, onGoTo, ref }: CheckListProps) {
  return (
    <section className={styles.checks} aria-labelledby="publish-checks" ref={ref}>
      <h2 id="publish-checks">What still stands in the way</h2>
      {missingHouseStyle !== null && (
        <div data-level="error">
          <p className={styles.row} tabIndex={-1}>
            <LevelMark level="error" />
            <span>
              The house style “{missingHouseStyle}” is not on this computer, so nothing can go out.
              Choose another under Furniture, or put its folder back.
            </span>
          </p>
        </div>
      )}
      {problems?.length === 0 && (
        <p className={styles.row}>
          <LevelMark level="pass" />
          <span>Nothing stands in the way.</span>
        </p>
      )}
      {problems !== null &&
        checkGroups(problems).map(({ level, problems: own }) => (
          <div key={level} data-level={level}>
            <h3>
              {LEVEL_WORDS[level]} <em>{own.length}</em>
            </h3>
            <ul>
              {own.map((problem, at) => (
                <CheckRow
                  key={`${problem.code} ${problem.where ?? ''} ${at}`}
                  problem={problem}
                  onGoTo={onGoTo}
                />
              ))}
            </ul>
          </div>
        ))}
      <StyleState style={style} onGoTo={onGoTo} />
    </section>
  );
}

function CheckRow({
  problem: { level, message, where },
  onGoTo,
}: {
  readonly problem: Problem;
  readonly onGoTo: (where: string) => void;
}) {
  const place = placeWords(where);
  const words = (
    <>
      <LevelMark level={level} />
      <span>{message}</span>
    </>
  );
  if (place === null || where === undefined)
    return (
      <li className={styles.row} tabIndex={-1}>
        {words}
      </li>
    );
  return (
    <li>
      <button type="button" className={styles.row} onClick={() => onGoTo(where)}>
        {words}
        <em>Go to {place}</em>
      </button>
    </li>
  );
}

/** Whether the house style has been heard, and what the desk lets stand against it. */
function StyleState({ style, onGoTo }: Pick<CheckListProps, 'style' | 'onGoTo'>) {
  const { checkedAt, ignored, phase } = style;
  const isUnheard = checkedAt === null || phase === 'failed';
  return (
    <>
      {isUnheard && (
        <p className={styles.row}>
          <LevelMark level="suggestion" />
          <span>
            {phase === 'failed'
              ? 'House style: the check failed.'
              : 'House style: not checked yet.'}
          </span>
        </p>
      )}
      {ignored.length > 0 && (
        <button type="button" className={styles.row} onClick={() => onGoTo('ignored')}>
          <LevelMark level="suggestion" />
          <span>House style: {ignored.length} ignored in this story.</span>
          <em>Show</em>
        </button>
      )}
    </>
  );
}
