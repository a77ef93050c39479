import { useState } from 'react';
import type { Reply } from '@shared/contract/channels';
import type { LibraryChange } from '@shared/contract/library-channels';
import { announce } from '../../../ui/announce';
import { showToast } from '../../../ui/toast-store';
import { storyCount } from '../story-count';
import { changeWords } from './change-words';
import type { ManyExported } from './export-stories';
import { sayFailure } from './say-failure';
import { partsSet } from './story-filters';
import { rowAt, rowsHere, type ShownPages } from './story-pages';
import type { TableActions } from './table-actions';
import { undoChange, type ChangeOf } from './undo-change';
import type { Selection } from './use-selection';

/** Stories that refused a change, or to go out, and how many did not. */
export interface Refusal {
  readonly refused: Reply<'library:change'>['refused'];
  readonly changed?: number;
  readonly exported?: number;
}

/** What is done from the table, said to the desk, and taken back. */
export interface TableChanges {
  /** Changes what is selected, or the stories named. */
  readonly apply: (change: LibraryChange, ids?: readonly string[]) => Promise<void>;
  /** Pins what is selected, or unpins it where the story of the cursor is pinned. */
  readonly togglePin: () => Promise<void>;
  readonly duplicate: (id: string) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  /** Says what went out, and names what did not. */
  readonly sayExported: (exported: ManyExported) => void;
  readonly refusal: Refusal | null;
  readonly closeRefusal: () => void;
}

/** Carries changes out and says what became of them, with Undo where the table knows how the stories stood. */
export function useTableChanges(
  actions: TableActions,
  shown: ShownPages,
  selection: Selection,
  onOpen: (id: string) => void,
): TableChanges {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const undo = async (backs: readonly ChangeOf[]): Promise<void> => {
    for (const back of backs) {
      const undone = await actions.change(back.ids, back.change);
      if (!undone.ok) {
        sayFailure(undone.error);
        return;
      }
      if (undone.value.refused.length > 0)
        setRefusal({ refused: undone.value.refused, changed: undone.value.changed.length });
    }
    announce('Undone.');
  };
  const apply = async (
    change: LibraryChange,
    ids: readonly string[] = selection.targets,
  ): Promise<void> => {
    if (ids.length === 0) return;
    const rows = rowsHere(shown);
    const done = await actions.change(ids, change);
    if (!done.ok) {
      sayFailure(done.error);
      return;
    }
    const { changed, refused, isTold } = done.value;
    if (refused.length > 0 && !(isTold && ids.length === 1))
      setRefusal({ refused, changed: changed.length });
    if (changed.length === 0) return;
    // Nothing stays selected that may no longer be in the table.
    if (movesRows(change, shown)) selection.selectNone();
    const backs = undoChange(change, changed, (id) => rows.get(id));
    const undoing = backs === null ? [] : [{ label: 'Undo', act: () => void undo(backs) }];
    showToast(changeWords(change, changed.length), ...undoing);
  };
  return {
    apply,
    togglePin: () => {
      const row = rowAt(shown, selection.active);
      return apply({ kind: 'pin', pinned: row?.pinned !== true });
    },
    duplicate: async (id) => {
      const copied = await actions.duplicate(id);
      if (!copied.ok) {
        sayFailure(copied.error);
        return;
      }
      selection.goToStory(copied.value);
      showToast('Story duplicated.', { label: 'Open', act: () => onOpen(copied.value) });
    },
    remove: async (ids) => {
      const removed = await actions.remove(ids);
      if (!removed.ok) sayFailure(removed.error);
      else {
        selection.selectNone();
        showToast(`${storyCount(removed.value)} removed for good.`);
      }
    },
    sayExported: ({ folder, written, refused }) => {
      if (written > 0) showToast(`${storyCount(written)} exported to ${folder}.`);
      if (refused.length > 0) setRefusal({ refused, exported: written });
      else if (written === 0) showToast('Nothing was exported.');
    },
    refusal,
    closeRefusal: () => setRefusal(null),
  };
}

/** Whether a change may take stories out of the table: to the spike or from it, or past what the filter asks for. */
function movesRows({ kind }: LibraryChange, { question }: ShownPages): boolean {
  const isFiltered = question !== null && partsSet(question.filter).length > 0;
  return kind === 'spike' || kind === 'restore' || isFiltered;
}
