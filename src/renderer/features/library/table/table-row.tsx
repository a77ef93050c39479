import { Pin } from 'lucide-react';
import { memo } from 'react';
import type { TableRow } from '@shared/contract/library-channels';
import { classNames } from '../../../ui/class-names';
import { Icon } from '../../../ui/icon';
import { LevelMark } from '../../../ui/level-mark';
import { STATUS_WORDS, StatusGlyph } from '../../../ui/status-glyph';
import { rowDay, rowTime } from '../row-time';
import { snippetParts } from '../snippet-parts';
import { rowHeadline } from '../story-order';
import { ROW_HEIGHT } from './row-window';
import styles from './story-table.module.css';

const FIGURES = new Intl.NumberFormat('en-GB');

export interface TableRowViewProps {
  readonly id: string;
  /** Undefined: on its way from the library. */
  readonly row: TableRow | undefined;
  readonly index: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly now: Date;
}

/** A story as a line of the table. */
export const TableRowView = memo(function TableRowView(props: TableRowViewProps) {
  const { id, row, index, isActive, isSelected, now } = props;
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-row={index}
      className={classNames(styles.row, isSelected && styles.selected, isActive && styles.active)}
      style={{ transform: `translateY(${index * ROW_HEIGHT}px)` }}
    >
      {row === undefined ? <div role="gridcell" /> : <Cells row={row} now={now} />}
    </div>
  );
});

function Cells({ row, now }: { readonly row: TableRow; readonly now: Date }) {
  return (
    <>
      <div role="gridcell">
        <span className={styles.status}>
          <StatusGlyph status={row.status} />
          {STATUS_WORDS[row.status]}
        </span>
      </div>
      <HeadlineCell row={row} />
      <div role="gridcell" title={row.contributors}>
        {row.contributors || <None />}
      </div>
      <div role="gridcell" title={row.section}>
        {row.section || <None />}
      </div>
      <div role="gridcell" className={styles.figure}>
        {FIGURES.format(row.bodyWords)}
      </div>
      <div role="gridcell">
        <Issues issues={row.issues} />
      </div>
      <div role="gridcell">
        <time dateTime={row.modifiedAt}>{rowTime(row.modifiedAt, now)}</time>
      </div>
      <div role="gridcell">
        <Due row={row} now={now} />
      </div>
    </>
  );
}

function HeadlineCell({ row }: { readonly row: TableRow }) {
  const headline = rowHeadline(row);
  return (
    <div role="gridcell" className={styles.copy}>
      <h3 className={headline === '' ? styles.unnamed : undefined}>
        {row.pinned && <Icon of={Pin} size={13} />}
        {row.pinned && <span className="visually-hidden">Pinned: </span>}
        <span>{headline || 'No headline yet'}</span>
      </h3>
      <p>
        {row.snippet === null || row.snippet === ''
          ? row.standfirst
          : snippetParts(row.snippet).map((part, at) =>
              part.hit ? <mark key={at}>{part.words}</mark> : part.words,
            )}
      </p>
    </div>
  );
}

function Issues({ issues }: Pick<TableRow, 'issues'>) {
  if (issues === null)
    return (
      <span className={styles.none} title="Not checked since it changed">
        –<span className="visually-hidden">Not checked</span>
      </span>
    );
  const { must, should } = issues;
  if (must + should === 0)
    return (
      <span title="Nothing to fix">
        <LevelMark level="pass" />
        <span className="visually-hidden">Nothing to fix</span>
      </span>
    );
  return (
    <span className={styles.issues}>
      {must > 0 && (
        <span title="Must fix">
          <LevelMark level="error" />
          {must}
          <span className="visually-hidden"> must fix</span>
        </span>
      )}
      {should > 0 && (
        <span title="Should fix">
          <LevelMark level="warning" />
          {should}
          <span className="visually-hidden"> should fix</span>
        </span>
      )}
    </span>
  );
}

/** When it is due; what is past and not out yet is marked. */
function Due({ row: { dueAt, status }, now }: { readonly row: TableRow; readonly now: Date }) {
  if (dueAt === null) return <None />;
  const due = new Date(dueAt);
  const isLate = due < now && status !== 'published';
  return (
    <time dateTime={dueAt} className={isLate ? styles.overdue : undefined}>
      {isLate && <LevelMark level="warning" />}
      {isLate && <span className="visually-hidden">Overdue: </span>}
      {rowDay(due, now)}
    </time>
  );
}

function None() {
  return <span className={styles.none}>–</span>;
}
