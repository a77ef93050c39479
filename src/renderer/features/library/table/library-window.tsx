import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { StoryFilter } from '@shared/contract/library-channels';
import { useDesk } from '../../../desk/desk-context';
import { isPressOf } from '../../../ui/accelerator';
import { Button } from '../../../ui/button';
import { usePlatform } from '../../../ui/keys-context';
import { SearchField } from '../../../ui/search-field';
import { BulkBar } from './bulk-bar';
import { countWords, isEmptyLibrary } from './count-words';
import { FilterBar } from './filter-bar';
import { FilterColumn } from './filter-column';
import styles from './library-window.module.css';
import { NameFilterDialog } from './name-filter-dialog';
import { NO_FILTER, sameFilter } from './story-filters';
import { StoryTable } from './story-table';
import type { TableActions } from './table-actions';
import { TableMenu, type OpenMenu } from './table-menu';
import { TableOverlays, type Over } from './table-overlays';
import { TablePlace } from './table-place';
import { TableStatus } from './table-status';
import type { TableView } from './table-view';
import { useLibraryTable } from './use-library-table';
import { useSavedFilters } from './use-saved-filters';
import { useSelection } from './use-selection';
import { useTableChanges } from './use-table-changes';

export interface LibraryWindowProps {
  readonly view: TableView;
  readonly openId: string | null;
  readonly actions: TableActions;
  /** The zone in which the desk says its days and times. */
  readonly timeZone: string;
  readonly styleName: (id: string) => string;
  /** Whether it has the keyboard: nothing else lies over it. */
  readonly isOnTop: boolean;
  readonly firstRun: ReactNode;
  /** The way to the palette. */
  readonly commands: ReactNode;
  readonly onView: (view: TableView) => void;
  readonly onOpen: (id: string) => void;
  readonly onNewStory: () => void;
  readonly onHouseStyle: () => void;
  /** To a person in the register. */
  readonly onContributor: (name: string) => void;
  readonly onClose: () => void;
}

/** The library over the whole window: every story as a line of a table, with filters, search and what can be done. */
export function LibraryWindow(props: LibraryWindowProps) {
  const { view, openId, onView, onOpen, onClose, styleName } = props;
  const { filter, order } = view;
  const desk = useDesk();
  const table = useLibraryTable(view, openId);
  const { shown, overview } = table;
  const selection = useSelection(shown, openId, async () => {
    if (shown.question === null) return null;
    const answer = await desk.ask('library:ids', shown.question);
    return answer.ok ? answer.value.ids : null;
  });
  const changes = useTableChanges(props.actions, shown, selection, onOpen);
  const saved = useSavedFilters(view, table);
  const [over, setOver] = useState<Over | null>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const tableRef = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  useFocusOnTop(tableRef, search, props.isOnTop, shown.question !== null);
  const onKeyDown = useWindowKeys(search, onClose);
  const show = (next: StoryFilter): void => onView({ ...view, filter: next });
  const { targets, chosen } = selection;
  const isBare = isEmptyLibrary(overview) && sameFilter(filter, NO_FILTER);
  const ask = (kind: Over['kind']): void => setOver({ kind, ids: targets });
  const active = menu?.row ?? null;
  const enterResults = (): void => {
    const way = tableRef.current ?? document.querySelector<HTMLElement>('[data-way]');
    way?.focus();
  };
  const onKey = (key: string): boolean => {
    const id = selection.activeId;
    if (id === null) return false;
    switch (key.toLowerCase()) {
      case 'd':
        void changes.duplicate(id);
        return true;
      case 'p':
        void changes.togglePin();
        return true;
      case 'backspace':
      case 'delete':
        if (filter.spiked) ask('remove');
        else void changes.apply({ kind: 'spike' });
        return true;
      default:
        return false;
    }
  };
  return (
    <div className={styles.window} onKeyDown={over === null ? onKeyDown : undefined}>
      <FilterColumn
        view={view}
        table={table}
        saved={saved}
        onView={onView}
        onBack={onClose}
        onHouseStyle={props.onHouseStyle}
      />
      <main className={styles.main} data-region="page" aria-label="Library">
        <div className={styles.head}>
          <SearchField
            className={styles.search}
            label={filter.spiked ? 'Search the spike' : 'Search the library'}
            placeholder="Search headlines, text, authors and captions"
            command="search-library"
            inputRef={search}
            value={filter.query}
            onChange={(query) => show({ ...filter, query: query.slice(0, 500) })}
            onEnterResults={enterResults}
          />
          <div className={styles.commands}>{props.commands}</div>
          <Button kind="primary" onClick={props.onNewStory}>
            New story
          </Button>
        </div>
        {chosen.size > 0 ? (
          <BulkBar
            count={chosen.size}
            isSpike={filter.spiked}
            onChange={(change) => void changes.apply(change)}
            onAsk={ask}
            onNone={() => {
              selection.selectNone();
              tableRef.current?.focus();
            }}
          />
        ) : isBare ? (
          <div className={styles.rule} />
        ) : (
          <FilterBar
            filter={filter}
            overview={overview}
            styleName={styleName}
            count={countWords(shown)}
            onFilter={show}
          />
        )}
        <TablePlace
          view={view}
          table={table}
          styleName={styleName}
          onView={onView}
          firstRun={props.firstRun}
        >
          <StoryTable
            tableRef={tableRef}
            pages={table.pages}
            shown={shown}
            order={order}
            selection={selection}
            onOrder={(next) => onView({ ...view, order: next })}
            onOpen={onOpen}
            onMenu={(kind, row, anchor) => setMenu({ kind, row, anchor })}
            onKey={onKey}
          />
        </TablePlace>
      </main>
      <TableStatus
        shown={shown}
        total={overview === null ? null : filter.spiked ? overview.spiked : overview.total}
        isSpike={filter.spiked}
      />
      <TableMenu
        menu={menu}
        count={targets.length}
        table={tableRef}
        onClose={() => setMenu(null)}
        onChange={(change) => void changes.apply(change)}
        onAsk={ask}
        onOpen={onOpen}
        onDuplicate={(id) => void changes.duplicate(id)}
        onFilterAuthor={(contributor) =>
          show({ ...NO_FILTER, spiked: active?.spikedAt !== null, contributor })
        }
        onContributor={props.onContributor}
      />
      <TableOverlays
        over={over}
        shown={shown}
        overview={overview}
        timeZone={props.timeZone}
        changes={changes}
        save={props.actions.save}
        onClose={() => setOver(null)}
        onOpen={onOpen}
      />
      {saved.asked !== null && (
        <NameFilterDialog
          title={saved.asked === 'new' ? 'Save this search' : 'Rename the filter'}
          verb={saved.asked === 'new' ? 'Save' : 'Rename'}
          name={saved.asked === 'new' ? filter.query.trim() : saved.asked.name}
          taken={table.saved.map(({ name }) => name)}
          onClose={saved.closeName}
          onName={(name) => void saved.giveName(name)}
        />
      )}
    </div>
  );
}

/** The table has the focus when it first stands and when it is come back to; an empty one leaves it to the search. */
function useFocusOnTop(
  table: { readonly current: HTMLElement | null },
  search: { readonly current: HTMLElement | null },
  isOnTop: boolean,
  isReady: boolean,
): void {
  useEffect(() => {
    if (isOnTop && isReady) (table.current ?? search.current)?.focus();
  }, [table, search, isOnTop, isReady]);
}

/** The keys for search lead to the field here; Esc leaves. */
function useWindowKeys(
  search: { readonly current: HTMLInputElement | null },
  leave: () => void,
): (event: KeyboardEvent) => void {
  const platform = usePlatform();
  return (event) => {
    // What floats over the window is drawn elsewhere on the page, and has keys of its own.
    const isWithin = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (event.defaultPrevented || !isWithin) return;
    const isSearch = ['Mod+F', 'Mod+Shift+F'].some((keys) => isPressOf(event, keys, platform));
    if (isSearch) {
      search.current?.focus();
      search.current?.select();
    } else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
  };
}
