import { ArrowLeft, Settings2 } from 'lucide-react';
import { useEffect, useId, useRef, type RefObject } from 'react';
import { announce } from '../../ui/announce';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { SearchField } from '../../ui/search-field';
import { ListHead, listName } from './list-head';
import { EmptyList, ListFailure, UnreadableStories } from './list-message';
import styles from './library-panel.module.css';
import type { RowActions } from './row-menus';
import { StatusFilters } from './status-filters';
import { storyCount } from './story-count';
import { StoryListView } from './story-list';
import { useNow } from './use-now';
import type { StoryList } from './use-story-list';

export interface LibraryPanelProps extends RowActions {
  readonly list: StoryList;
  readonly openId: string | null;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly onSettings: () => void;
  readonly onHouseStyle: () => void;
}

/** The library beside the page: search, statuses, stories, the spike. */
export function LibraryPanel({
  list,
  openId,
  searchRef,
  onSettings,
  onHouseStyle,
  ...actions
}: LibraryPanelProps) {
  const { filter, reply, rows, failure } = list;
  const listRef = useRef<HTMLDivElement>(null);
  const listId = useId();
  const now = useNow();
  useAnnouncedResults(list);
  return (
    <div className={styles.panel}>
      <SearchField
        className={styles.search}
        label={filter.spiked ? 'Search the spike' : 'Search stories'}
        value={filter.query}
        onChange={list.setQuery}
        onEnterResults={() => listRef.current?.focus()}
        command="search-library"
        inputRef={searchRef}
        controls={rows.length > 0 ? listId : undefined}
      />
      {filter.spiked ? (
        <Button kind="text" className={styles.back} onClick={() => list.setSpiked(false)}>
          <Icon of={ArrowLeft} size={14} />
          All stories
        </Button>
      ) : (
        <StatusFilters
          counts={reply?.counts ?? null}
          chosen={filter.status}
          onChoose={list.setStatus}
        />
      )}
      <ListHead
        filter={filter}
        shown={reply === null ? null : rows.length}
        order={list.order}
        onOrder={list.setOrder}
      />
      {!filter.spiked && filter.query === '' && (
        <UnreadableStories stories={reply?.unreadable ?? []} onOpen={actions.onOpen} />
      )}
      {failure !== null && <ListFailure failure={failure} />}
      {reply !== null && rows.length === 0 && (
        <EmptyList list={list} total={reply.total} spiked={reply.spiked} />
      )}
      {rows.length > 0 ? (
        <StoryListView
          id={listId}
          label={filter.spiked ? 'Spiked stories' : 'Stories'}
          rows={rows}
          openId={openId}
          listRef={listRef}
          now={now}
          {...actions}
        />
      ) : (
        <span className={styles.grow} />
      )}
      <div className={styles.foot}>
        <Button
          kind="text"
          aria-pressed={filter.spiked}
          aria-label={reply === null ? 'Spike' : `Spike, ${storyCount(reply.spiked)}`}
          onClick={() => list.setSpiked(!filter.spiked)}
        >
          Spike<em>{reply?.spiked ?? ''}</em>
        </Button>
        <Button kind="text" onClick={onHouseStyle}>
          House style
        </Button>
        <span className={styles.grow} />
        <IconButton
          label="Settings"
          command="settings"
          icon={Settings2}
          side="top"
          onClick={onSettings}
        />
      </div>
    </div>
  );
}

/** Says how many a search found, once the answer stands. */
function useAnnouncedResults({ filter, reply, rows }: StoryList): void {
  const words = filter.query.trim();
  const found = rows.length;
  const name = listName(filter);
  useEffect(() => {
    if (words === '' || reply === null) return undefined;
    const timer = setTimeout(
      () => announce(found === 0 ? `No story matches ${name}` : `${storyCount(found)} for ${name}`),
      1000,
    );
    return () => clearTimeout(timer);
  }, [words, found, name, reply]);
}
