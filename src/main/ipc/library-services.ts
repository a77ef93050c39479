import { ok } from '@shared/result/result';
import type { IndexTending } from '../lifecycle/tend-index';
import type { IsOpen } from '../library/table/desk-table';
import type { Library } from '../library/open-library';
import type { Services } from './answer';

type LibraryChannel = Extract<keyof Services<unknown>, `library:${string}`>;

/** What the services of the library's table stand on. */
export interface LibraryNeeds {
  readonly library: Pick<Library, 'table'>;
  readonly windows: {
    tellAll(event: 'library:changed', body: { readonly storyId: string | null }): void;
  };
  readonly index: Pick<IndexTending, 'wake'>;
  readonly isOpen: IsOpen;
}

/** The library's table, and what is done from it. */
export function libraryServices({
  library: { table },
  windows,
  isOpen,
  index,
}: LibraryNeeds): Pick<Services<unknown>, LibraryChannel> {
  /** Many at once are told as one change. */
  const changed = (ids: readonly string[]) => {
    const [first] = ids;
    if (first !== undefined)
      windows.tellAll('library:changed', { storyId: ids.length === 1 ? first : null });
  };
  return {
    'library:page': (request) => {
      const found = table.page(request);
      // A search takes in what changed last; where much did, the rest comes by itself.
      if (request.filter.query !== '') index.wake();
      return found;
    },
    'library:ids': (request) => table.ids(request),
    'library:overview': (request) => table.overview(request),
    'library:filters': () => table.filters(),
    'library:save-filter': (request) => table.saveFilter(request),
    'library:remove-filter': ({ id }) => table.removeFilter(id),
    'library:change': async (request) => {
      const done = await table.change(request, isOpen);
      if (done.ok) changed(done.value.changed);
      return done;
    },
    'library:duplicate': ({ id }) => {
      const made = table.duplicate(id);
      if (made.ok) changed([made.value.id]);
      return made;
    },
    'library:closest': (request) => table.closest(request),
    'library:note-issues': (request) => {
      const noted = table.noteIssues(request);
      if (!noted.ok) return noted;
      if (noted.value.changed) changed([request.id]);
      return ok({});
    },
    'library:remove-spiked': ({ ids }) => {
      const done = table.removeSpiked(ids, isOpen);
      if (done.ok && done.value.removed > 0) windows.tellAll('library:changed', { storyId: null });
      return done;
    },
  };
}
