import { useRef, useState, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import type { StoryRow } from '@shared/contract/channels';
import { findTyped, listStep, typeLetter } from './list-keys';
import { RowMenus, type RowActions, type RowMenu } from './row-menus';
import { rowHeadline } from './story-order';
import styles from './story-list.module.css';
import { StoryRowView } from './story-row';
import { VirtualRows } from './virtual-rows';

/** A row's words stand in from its edges by so many px. */
const INSET = 14;
/** Lists up to this length are drawn whole. */
const WHOLE = 80;

export interface StoryListViewProps extends RowActions {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly StoryRow[];
  readonly openId: string | null;
  readonly listRef: RefObject<HTMLDivElement | null>;
  readonly now: Date;
}

/** The stories as a list box: ↑ ↓ Home End move, Enter opens, S sets the status, letters find a headline. */
export function StoryListView({
  id,
  label,
  rows,
  openId,
  listRef,
  now,
  ...actions
}: StoryListViewProps) {
  const [moved, setMoved] = useState<{
    readonly to: string;
    readonly openId: string | null;
  } | null>(null);
  const [menu, setMenu] = useState<RowMenu | null>(null);
  const typed = useRef({ words: '', at: -Infinity });
  // Opening a story brings the cursor of the list to it.
  const activeId = moved !== null && moved.openId === openId ? moved.to : openId;
  const active = rows.findIndex((row) => row.id === activeId);
  const setActiveId = (to: string): void => setMoved({ to, openId });

  const goTo = (index: number): void => {
    const row = rows[index];
    if (row === undefined) return;
    setActiveId(row.id);
    document.getElementById(optionId(id, row.id))?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows[active];
    const step = listStep(event.key, active, rows.length);
    const typing = event.timeStamp - typed.current.at < 700;
    if (step !== null) goTo(step);
    else if (row !== undefined && event.key === 'Enter') actions.onOpen(row.id);
    else if (row !== undefined && event.key.toLowerCase() === 's' && !typing)
      setMenu({ kind: 'status', row, anchor: rowAnchor(id, row.id) });
    else if (
      row !== undefined &&
      (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))
    )
      setMenu({ kind: 'actions', row, anchor: rowAnchor(id, row.id) });
    else if (event.key.length === 1 && event.key !== ' ') {
      typed.current = typeLetter(typed.current, event.key, event.timeStamp);
      goTo(findTyped(rows.map(rowHeadline), active, typed.current.words) ?? -1);
    } else return;
    event.preventDefault();
  };
  const rowView = (index: number) => {
    const row = rows[index];
    if (row === undefined) return null;
    return (
      <StoryRowView
        key={row.id}
        id={optionId(id, row.id)}
        row={row}
        now={now}
        open={row.id === openId}
        active={index === active}
        aria-setsize={rows.length}
        aria-posinset={index + 1}
        onClick={() => {
          setActiveId(row.id);
          actions.onOpen(row.id);
        }}
        onContextMenu={(event) => {
          event.preventDefault();
          setActiveId(row.id);
          setMenu({ kind: 'actions', row, anchor: pointAnchor(event) });
        }}
      />
    );
  };
  const activeRow = rows[active];
  return (
    <>
      <div
        ref={listRef}
        id={id}
        role="listbox"
        aria-label={label}
        aria-activedescendant={activeRow && optionId(id, activeRow.id)}
        tabIndex={0}
        className={styles.list}
        onKeyDown={onKeyDown}
        onFocus={() => {
          if (active < 0) goTo(0);
        }}
      >
        {rows.length <= WHOLE ? (
          rows.map((_row, index) => rowView(index))
        ) : (
          <VirtualRows keys={rows.map((row) => row.id)} active={active}>
            {rowView}
          </VirtualRows>
        )}
      </div>
      <RowMenus menu={menu} onMenu={setMenu} list={listRef} {...actions} />
    </>
  );
}

function optionId(list: string, story: string): string {
  return `${list}-${story}`;
}

/** A row's words as an anchor, looked up when they are needed: a list that scrolls may draw its rows anew. */
function rowAnchor(list: string, story: string): RowMenu['anchor'] {
  return {
    getBoundingClientRect: () => {
      const row = document.getElementById(optionId(list, story))?.getBoundingClientRect();
      return row === undefined
        ? new DOMRect()
        : new DOMRect(row.x + INSET, row.y, row.width - 2 * INSET, row.height);
    },
  };
}

function pointAnchor({ clientX, clientY }: MouseEvent): RowMenu['anchor'] {
  return { getBoundingClientRect: () => new DOMRect(clientX, clientY, 0, 0) };
}
