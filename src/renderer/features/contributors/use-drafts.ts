import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Contributor } from '@shared/contract/contributor';
import type { ContributorFields } from '@shared/register/contributor-fields';
import type { SaveState } from '../../desk/open-story/save-state';
import { useDesk } from '../../desk/desk-context';
import { RecordDraft } from './record-draft';

/** The records that were opened here: each keeps what was typed until the library has it. */
export interface Drafts {
  /** The draft of a record as the library gives it; the same object for the same person. */
  readonly of: (record: Contributor) => RecordDraft;
  readonly forget: (id: string) => void;
  /** Saves all; resolves with whether the library has all of it. */
  readonly flush: () => Promise<boolean>;
}

/** Drafts for as long as the register is open. `hold` makes the window save them before it closes. */
export function useDrafts(hold: (flush: () => Promise<boolean>) => () => void): Drafts {
  const desk = useDesk();
  const drafts = useMemo((): Drafts => {
    const open = new Map<string, RecordDraft>();
    return {
      of: (record) => {
        const draft =
          open.get(record.id) ??
          new RecordDraft(record, (request) => desk.ask('contributor:save', request));
        open.set(record.id, draft);
        return draft;
      },
      forget: (id) => void open.delete(id),
      flush: async () => {
        const saved = await Promise.all([...open.values()].map((draft) => draft.flush()));
        return saved.every(Boolean);
      },
    };
  }, [desk]);
  useEffect(() => hold(drafts.flush), [hold, drafts]);
  return drafts;
}

/** The fields of a draft, redrawn when they change. */
export function useDraftFields(draft: RecordDraft): ContributorFields {
  return useSyncExternalStore(
    draft.subscribe,
    useCallback(() => draft.fields, [draft]),
  );
}

/** Whether a draft is safe, redrawn when that changes. */
export function useDraftState(draft: RecordDraft): SaveState {
  return useSyncExternalStore(
    draft.subscribe,
    useCallback(() => draft.saveState, [draft]),
  );
}
