import { useState } from 'react';
import type { SavedFilter } from '@shared/contract/library-channels';
import { useDesk } from '../../../desk/desk-context';
import { showToast } from '../../../ui/toast-store';
import { sayFailure } from './say-failure';
import type { TableView } from './table-view';
import type { LibraryTable } from './use-library-table';

/** The desk's own filters: kept, named anew, taken away and brought back. */
export interface SavedFilters {
  /** Whose name is asked for: a new one's, or that of one that is kept. Null: nobody's. */
  readonly asked: 'new' | SavedFilter | null;
  readonly askName: () => void;
  readonly askRename: (filter: SavedFilter) => void;
  readonly closeName: () => void;
  readonly giveName: (name: string) => Promise<void>;
  readonly remove: (filter: SavedFilter) => Promise<void>;
}

/** Keeps filters in the library. */
export function useSavedFilters({ filter, order }: TableView, table: LibraryTable): SavedFilters {
  const desk = useDesk();
  const [asked, setAsked] = useState<SavedFilters['asked']>(null);
  const put = async (kept: Omit<SavedFilter, 'id'> & { id: number | null }): Promise<void> => {
    const saved = await desk.ask('library:save-filter', kept);
    if (saved.ok) table.savedChanged();
    else sayFailure(saved.error);
  };
  return {
    asked,
    askName: () => setAsked('new'),
    askRename: setAsked,
    closeName: () => setAsked(null),
    giveName: async (name) => {
      setAsked(null);
      if (asked === 'new')
        await put({ id: null, name, filter: { ...filter, query: filter.query.trim() }, order });
      else if (asked !== null) await put({ ...asked, name });
    },
    remove: async (kept) => {
      const removed = await desk.ask('library:remove-filter', { id: kept.id });
      if (!removed.ok) {
        sayFailure(removed.error);
        return;
      }
      table.savedChanged();
      showToast(`Filter “${kept.name}” removed.`, {
        label: 'Undo',
        act: () => void put({ ...kept, id: null }),
      });
    },
  };
}
