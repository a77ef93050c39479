import { useState, type Ref } from 'react';
import type { Preflight, PreflightRow } from '@shared/export/preflight';
import type { StoryStyle } from '../../desk/story-style/story-style';
import { Button } from '../../ui/button';
import { LEVEL_WORDS, LevelMark } from '../../ui/level-mark';
import styles from './check-list.module.css';
import { CheckRow, type RowActions } from './check-row';

export interface CheckListProps extends RowActions {
  /** Null until the first check. */
  readonly preflight: Preflight | null;
  /** The id of a house style that is not at hand. */
  readonly missingHouseStyle: string | null;
  /** What the house style's own panel knows. */
  readonly style: Pick<StoryStyle, 'checkedAt' | 'ignored' | 'phase'>;
  /** What the program can do about rows, by their ids: "Make it a crosshead". */
  readonly fixTitles: ReadonlyMap<string, string>;
  /** How many of them can go together. */
  readonly safe: number;
  readonly onFixAllSafe: () => void;
  readonly onGoTo: (where: string) => void;
  readonly ref: Ref<HTMLElement>;
}

/** The preflight: what stands in the way, by level; Enter goes to the cause. What passed is counted, and shown when asked for. */
export function CheckList(props: CheckListProps) {
  const { preflight, missingHouseStyle, style, fixTitles, safe, onFixAllSafe, ref, ...acts } =
    props;
  const rows = preflight?.rows ?? [];
  const of = (state: PreflightRow['state'], waived = false): PreflightRow[] =>
    rows.filter((row) => row.state === state && (row.waiver !== null) === waived);
  const groups = [
    { level: 'error', title: LEVEL_WORDS.error, rows: of('block') },
    { level: 'warning', title: LEVEL_WORDS.warning, rows: of('warn') },
    { level: 'suggestion', title: LEVEL_WORDS.suggestion, rows: of('note') },
    { level: 'suggestion', title: 'Waived', rows: rows.filter(({ waiver }) => waiver !== null) },
  ] as const;
  return (
    <section className={styles.checks} aria-labelledby="publish-checks" ref={ref}>
      <h2 id="publish-checks">
        Preflight
        {preflight !== null && <em>{counts(rows)}</em>}
      </h2>
      {preflight === null && missingHouseStyle === null && (
        <p className={styles.row}>
          <span aria-hidden="true">–</span>
          <span>The checks begin when the story comes to rest.</span>
        </p>
      )}
      {safe > 0 && (
        <Button kind="link" size="small" onClick={onFixAllSafe}>
          Fix all safe ({safe})
        </Button>
      )}
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
      {preflight !== null && rows.every(({ problem }) => problem === null) && (
        <p className={styles.row}>
          <LevelMark level="pass" />
          <span>Nothing stands in the way.</span>
        </p>
      )}
      {groups.map(({ level, title, rows: own }) =>
        own.length === 0 ? null : (
          <div key={title} data-level={level}>
            <h3>
              {title} <em>{own.length}</em>
            </h3>
            <ul>
              {own.map((row) => (
                <CheckRow
                  key={row.id}
                  row={row}
                  level={level}
                  fix={fixTitles.get(row.id) ?? null}
                  {...acts}
                />
              ))}
            </ul>
          </div>
        ),
      )}
      <StyleState style={style} onGoTo={props.onGoTo} />
      <Quiet passed={of('passed')} notApplicable={of('notApplicable')} />
    </section>
  );
}

function counts(rows: readonly PreflightRow[]): string {
  const count = (state: PreflightRow['state']): number =>
    rows.filter((row) => row.state === state && row.waiver === null).length;
  const [blocking, warnings, passed] = [count('block'), count('warn'), count('passed')];
  return [
    ...(blocking === 0 ? [] : [`${blocking} blocking`]),
    ...(warnings === 0 ? [] : [`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`]),
    `${passed} passed`,
  ].join(', ');
}

/** What was looked at and found in order, and what had nothing to look at. */
function Quiet({
  passed,
  notApplicable,
}: Readonly<Record<'passed' | 'notApplicable', readonly PreflightRow[]>>) {
  const [shown, setShown] = useState(false);
  const count = passed.length + notApplicable.length;
  if (count === 0) return null;
  return (
    <div>
      <Button kind="link" size="small" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {shown ? 'Hide what passed' : `Show ${count} that passed or do not apply`}
      </Button>
      {shown && (
        <ul>
          {passed.map(({ id, message }) => (
            <li key={id} className={styles.row}>
              <LevelMark level="pass" />
              <span>{message}</span>
            </li>
          ))}
          {notApplicable.map(({ id, check, message }) => (
            <li key={id} className={styles.row}>
              <span aria-hidden="true">–</span>
              <span>{`${check}: does not apply. ${message}`}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
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
