import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { PhotoRecord } from '@shared/contract/photo-channels';
import type { PhotoFacts } from '@shared/elements/photo/photo-facts';
import { useDesk } from '../../../desk/desk-context';
import type { SaveState } from '../../../desk/open-story/save-state';
import { FactsDraft } from './facts-draft';

/** The pictures that were opened here: each keeps what was typed until the library has it. */
export interface FactDrafts {
  /** The draft of a picture as the library gives it; the same object for the same picture. */
  readonly of: (photo: PhotoRecord) => FactsDraft;
  readonly forget: (hash: string) => void;
  /** Saves all; resolves with whether the library has all of it. */
  readonly flush: () => Promise<boolean>;
}

/** Drafts for as long as the pictures are open. `hold` makes the window save them before it closes. */
export function useFactDrafts(
  hold: ((flush: () => Promise<boolean>) => () => void) | undefined,
): FactDrafts {
  const desk = useDesk();
  const drafts = useMemo((): FactDrafts => {
    const open = new Map<string, FactsDraft>();
    return {
      of: (photo) => {
        const { hash } = photo.media;
        const draft =
          open.get(hash) ?? new FactsDraft(photo, (request) => desk.ask('photo:save', request));
        open.set(hash, draft);
        return draft;
      },
      forget: (hash) => void open.delete(hash),
      flush: async () => {
        const saved = await Promise.all([...open.values()].map((draft) => draft.flush()));
        return saved.every(Boolean);
      },
    };
  }, [desk]);
  useEffect(() => hold?.(drafts.flush), [hold, drafts]);
  return drafts;
}

/** The facts of a draft, redrawn when they change. */
export function useFacts(draft: FactsDraft): PhotoFacts {
  return useSyncExternalStore(
    draft.subscribe,
    useCallback(() => draft.facts, [draft]),
  );
}

/** Whether a draft is safe, redrawn when that changes. */
export function useSaveState(draft: FactsDraft): SaveState {
  return useSyncExternalStore(
    draft.subscribe,
    useCallback(() => draft.saveState, [draft]),
  );
}
