import { randomUUID } from 'node:crypto';
import type { Reply, Request } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import { ok, type Result } from '@shared/result/result';
import { duplicatedStory } from '@shared/story/duplicated-story';
import { changeStories } from './change-stories';
import { closestStories } from './closest';
import { guarded, guardedAsync } from '../failures';
import { moment, type LibraryContext } from '../library-context';
import { noteIssues } from './note-issues';
import { overview } from './overview';
import { removeSpiked, spikedBefore } from './remove-spiked';
import { removeFilter, savedFilters, saveFilter } from './saved-filters';
import type { Search } from '../search/search';
import type { Stories } from '../stories';
import { makeTable } from './table';

/** Tells whether a story is open on the desk: its window holds a text of its own. */
export type IsOpen = (id: string) => boolean;

/** The library's table and what is done from it; each as the channel of its name says. */
export interface DeskTable {
  page(request: Request<'library:page'>): Result<Reply<'library:page'>, DeskError>;
  ids(request: Request<'library:ids'>): Result<Reply<'library:ids'>, DeskError>;
  overview(request: Request<'library:overview'>): Result<Reply<'library:overview'>, DeskError>;
  filters(): Result<Reply<'library:filters'>, DeskError>;
  saveFilter(request: Request<'library:save-filter'>): Result<{ id: number }, DeskError>;
  removeFilter(id: number): Result<Record<string, never>, DeskError>;
  /** See `changeStories`. */
  change(
    request: Request<'library:change'>,
    isOpen: IsOpen,
  ): Promise<Result<Reply<'library:change'>, DeskError>>;
  duplicate(id: string): Result<{ id: string }, DeskError>;
  closest(request: Request<'library:closest'>): Result<Reply<'library:closest'>, DeskError>;
  /** Gives whether the table shows another thing now. */
  noteIssues(request: Request<'library:note-issues'>): Result<{ changed: boolean }, DeskError>;
  /** See `removeSpiked`. */
  removeSpiked(ids: readonly string[], isOpen: IsOpen): Result<{ removed: number }, DeskError>;
  /** Takes out for good what was spiked before a moment, but what is open. */
  removeSpikedBefore(before: Date, isOpen: IsOpen): Result<{ removed: number }, DeskError>;
}

const AS_IT_WAS = 'Every story is as it was.';

/** The service over an open library. */
export function makeDeskTable(
  context: LibraryContext,
  { search, stories }: { readonly search: Search; readonly stories: Stories },
): DeskTable {
  const table = makeTable(context, search);
  const reading = <T>(read: () => T) => guarded<T>(AS_IT_WAS, () => ok(read()));
  const removing = (ids: () => readonly string[], isOpen: IsOpen) =>
    guarded('Nothing was removed.', () => removeSpiked(context, ids(), isOpen));
  return {
    page: (request) => reading(() => table.page(request)),
    ids: (request) => reading(() => table.ids(request)),
    overview: (request) => reading(() => overview(context, table, request)),
    filters: () => reading(() => ({ filters: savedFilters(context) })),
    saveFilter: (request) =>
      guarded('The filter was not saved; no story is touched by it.', () =>
        saveFilter(context, request),
      ),
    removeFilter: (id) =>
      guarded('The filter is still saved; no story is touched by it.', () => {
        removeFilter(context, id);
        return ok({});
      }),
    change: (request, isOpen) =>
      guardedAsync('Each story is whole: as it was, or as it was to be.', async () =>
        ok(await changeStories({ context, stories, isOpen }, request)),
      ),
    duplicate: (id) => {
      const story = stories.read(id);
      if (!story.ok) return story;
      return stories.create(duplicatedStory(story.value, randomUUID(), moment(context)));
    },
    closest: (request) =>
      reading(() => {
        search.catchUp(CATCH_UP);
        return closestStories(context, request);
      }),
    noteIssues: (request) => guarded(AS_IT_WAS, () => noteIssues(context, request)),
    removeSpiked: (ids, isOpen) => removing(() => ids, isOpen),
    removeSpikedBefore: (before, isOpen) =>
      removing(() => spikedBefore(context, before, isOpen), isOpen),
  };
}

/** As for a search. Milliseconds. */
const CATCH_UP = 30;
