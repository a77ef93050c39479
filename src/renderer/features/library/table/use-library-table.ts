import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Reply } from '@shared/contract/channels';
import type { SavedFilter } from '@shared/contract/library-channels';
import { useDesk } from '../../../desk/desk-context';
import { useAnswer } from '../../../desk/use-answer';
import { useLibraryTurn } from '../use-library-turn';
import { DESK_FILTERS } from './story-filters';
import { StoryPages, type ShownPages } from './story-pages';
import type { TableView } from './table-view';
import { useRestedFilter } from './use-rested-filter';

/** The library as its window shows it. */
export interface LibraryTable {
  readonly pages: StoryPages;
  readonly shown: ShownPages;
  /** Null before the library has answered; then what it last answered. */
  readonly overview: Reply<'library:overview'> | null;
  readonly saved: readonly SavedFilter[];
  /** The saved filters are others. */
  readonly savedChanged: () => void;
}

/** Asks for rows, counts and saved filters as the view and the library change. */
export function useLibraryTable(view: TableView, openId: string | null): LibraryTable {
  const desk = useDesk();
  const turn = useLibraryTurn(openId);
  const [savedTurn, setSavedTurn] = useState(0);
  const [pages] = useState(() => new StoryPages((request) => desk.ask('library:page', request)));
  const filter = useRestedFilter(view.filter);
  const { order } = view;
  useEffect(
    () => pages.show({ filter: { ...filter, query: filter.query.trim() }, order }),
    [pages, filter, order],
  );
  useEffect(() => {
    if (turn > 0) pages.refresh();
  }, [pages, turn]);
  const shown = useSyncExternalStore(pages.subscribe, () => pages.state);
  const filters = useAnswer('library:filters', {}, savedTurn);
  const saved = filters?.ok === true ? filters.value.filters : NONE;
  const asked = [...DESK_FILTERS, ...saved].map((each) => each.filter);
  const answer = useAnswer('library:overview', { filters: asked.slice(0, 100) }, turn);
  const overview = answer?.ok === true ? answer.value : null;
  return useMemo(
    () => ({
      ...{ pages, shown, overview, saved },
      savedChanged: () => setSavedTurn((now) => now + 1),
    }),
    [pages, shown, overview, saved],
  );
}

const NONE: readonly SavedFilter[] = [];
