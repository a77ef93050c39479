import { ArrowDown, ArrowUp } from 'lucide-react';
import { useEffect, useId, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import type { StoryOrder, TableRow } from '@shared/contract/library-channels';
import { Icon } from '../../../ui/icon';
import { usePlatform } from '../../../ui/keys-context';
import { listStep } from '../list-keys';
import { useNow } from '../use-now';
import { bringIntoSight, ROW_HEIGHT, rowsInSight, useRowWindow } from './row-window';
import { rowAt, type StoryPages, type ShownPages } from './story-pages';
import styles from './story-table.module.css';
import { COLUMNS, pressColumn } from './table-view';
import { TableRowView } from './table-row';
import type { Selection } from './use-selection';

/** The head covers so much of the top, in px. */
const HEAD = 30;

/** A row's words stand in from its edges by so many px. */
const INSET = 14;

/** Where a menu of the table hangs. */
export interface TableAnchor {
  readonly getBoundingClientRect: () => DOMRect;
}

export interface StoryTableProps {
  readonly tableRef: RefObject<HTMLDivElement | null>;
  readonly pages: StoryPages;
  readonly shown: ShownPages;
  readonly order: StoryOrder;
  readonly selection: Selection;
  readonly onOrder: (order: StoryOrder) => void;
  readonly onOpen: (id: string) => void;
  /** S: the menu of statuses. ≣, ⇧F10 or a right press: all that can be done. */
  readonly onMenu: (kind: 'status' | 'actions', row: TableRow, anchor: TableAnchor) => void;
  /** D, P, ⌫: what a letter does; false where it does nothing here. */
  readonly onKey: (key: string) => boolean;
}

/** The stories as a table, one stop for Tab, of which only the rows in sight are drawn. */
export function StoryTable(props: StoryTableProps) {
  const { tableRef, pages, shown, order, selection, onOrder, onOpen, onMenu } = props;
  const { active, activeId, chosen } = selection;
  const id = useId();
  const now = useNow();
  const platform = usePlatform();
  const drawn = useRowWindow(tableRef, shown.found);
  useEffect(() => pages.see(drawn.first, drawn.last), [pages, drawn.first, drawn.last]);
  const { question } = shown;
  useEffect(() => {
    if (tableRef.current !== null) tableRef.current.scrollTop = 0;
  }, [tableRef, question?.filter, question?.order]);
  const rowId = (index: number): string => `${id}-${index}`;
  const anchorOf = (index: number): TableAnchor => ({
    getBoundingClientRect: () => {
      const row = document.getElementById(rowId(index))?.getBoundingClientRect();
      return row === undefined
        ? new DOMRect()
        : new DOMRect(row.x + INSET, row.y, row.width - 2 * INSET, row.height);
    },
  });
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.target !== event.currentTarget || event.nativeEvent.isComposing) return;
    const isMod = platform === 'mac' ? event.metaKey : event.ctrlKey;
    const row = rowAt(shown, active);
    const step = listStep(event.key, active, shown.found, rowsInSight(tableRef.current));
    if (isMod && event.key.toLowerCase() === 'a' && !event.shiftKey) selection.selectAll();
    else if (isMod && event.key === ' ') selection.goTo(active, 'beside');
    else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (step !== null) {
      selection.goTo(step, event.shiftKey ? 'stretch' : 'alone');
      bringIntoSight(event.currentTarget, step, HEAD);
    } else if (event.key === ' ') selection.goTo(active, 'beside');
    else if (event.key === 'Escape' && chosen.size > 0) selection.selectNone();
    else if (row === undefined) return;
    else if (event.key === 'Enter') onOpen(row.id);
    else if (event.key.toLowerCase() === 's') onMenu('status', row, anchorOf(active));
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))
      onMenu('actions', row, anchorOf(active));
    else if (!props.onKey(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onPress = (event: MouseEvent): void => {
    const index = rowIndex(event.target);
    if (index === null) return;
    const isBeside = platform === 'mac' ? event.metaKey : event.ctrlKey;
    selection.goTo(index, isBeside ? 'beside' : event.shiftKey ? 'stretch' : 'alone');
  };
  const onContextMenu = (event: MouseEvent): void => {
    const index = rowIndex(event.target);
    const row = index === null ? undefined : rowAt(shown, index);
    if (index === null || row === undefined) return;
    event.preventDefault();
    if (!chosen.has(row.id)) selection.goTo(index);
    const { clientX, clientY } = event;
    onMenu('actions', row, { getBoundingClientRect: () => new DOMRect(clientX, clientY, 0, 0) });
  };
  return (
    <div
      ref={tableRef}
      role="grid"
      aria-label="Stories"
      aria-multiselectable="true"
      aria-rowcount={shown.found + 1}
      aria-activedescendant={active < 0 ? undefined : rowId(active)}
      tabIndex={0}
      data-region-entry=""
      className={styles.table}
      onKeyDown={onKeyDown}
      onClick={onPress}
      onDoubleClick={(event) => {
        const index = rowIndex(event.target);
        const row = index === null ? undefined : rowAt(shown, index);
        if (row !== undefined) onOpen(row.id);
      }}
      onContextMenu={onContextMenu}
    >
      <TableHead order={order} onOrder={onOrder} />
      <div role="rowgroup" className={styles.space} style={{ height: shown.found * ROW_HEIGHT }}>
        {drawnIndexes(drawn.first, drawn.last, active).map((index) => {
          const row = rowAt(shown, index);
          return (
            <TableRowView
              key={index}
              id={rowId(index)}
              row={row}
              index={index}
              isActive={index === active}
              isSelected={
                chosen.size > 0
                  ? row !== undefined && chosen.has(row.id)
                  : activeId !== null && index === active
              }
              now={now}
            />
          );
        })}
      </div>
    </div>
  );
}

/** The row of the cursor is always drawn, so that it can be named to those who listen. */
function drawnIndexes(first: number, last: number, active: number): number[] {
  const drawn = Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
  if (active < 0 || (active >= first && active <= last)) return drawn;
  return active < first ? [active, ...drawn] : [...drawn, active];
}

function rowIndex(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return row === null ? null : Number(row.dataset['row']);
}

function TableHead({ order, onOrder }: Pick<StoryTableProps, 'order' | 'onOrder'>) {
  return (
    <div role="rowgroup" className={styles.headGroup}>
      <div role="row" aria-rowindex={1} className={styles.head}>
        {COLUMNS.map((column) => {
          const isSorted = order.by === column.by;
          return (
            <div
              key={column.by}
              role="columnheader"
              aria-sort={isSorted ? (order.descending ? 'descending' : 'ascending') : 'none'}
              className={column.by === 'words' ? styles.figure : undefined}
            >
              <button type="button" onClick={() => onOrder(pressColumn(order, column))}>
                {column.label}
                {isSorted && <Icon of={order.descending ? ArrowDown : ArrowUp} size={12} />}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
