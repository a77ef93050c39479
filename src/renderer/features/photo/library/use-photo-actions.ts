import { useCallback } from 'react';
import type { DeskError } from '@shared/contract/desk-error';
import type { PhotoRecord } from '@shared/contract/photo-channels';
import { useDesk } from '../../../desk/desk-context';
import { announce } from '../../../ui/announce';
import { showToast } from '../../../ui/toast-store';
import type { FactDrafts } from './use-fact-drafts';

/** What is done with pictures beyond writing of them. */
export interface PhotoActions {
  /** Goes on when all is saved, else asks. */
  readonly afterSaving: (go: () => void) => Promise<void>;
  /** Gives the picture as the library has it, after all that was typed is in it. */
  readonly insert: (hash: string) => Promise<void>;
  /** Resolves with whether the picture is gone. */
  readonly remove: (photo: PhotoRecord) => Promise<boolean>;
}

export interface PhotoActionNeeds {
  readonly drafts: FactDrafts;
  readonly onInsert: ((photo: PhotoRecord) => void) | null;
  readonly onFailure: (failure: DeskError) => void;
  readonly onUnsaved: () => void;
}

/** The actions over the desk. */
export function usePhotoActions(needs: PhotoActionNeeds): PhotoActions {
  const { drafts, onInsert, onFailure, onUnsaved } = needs;
  const desk = useDesk();
  const afterSaving = useCallback(
    async (go: () => void) => {
      if (await drafts.flush()) go();
      else onUnsaved();
    },
    [drafts, onUnsaved],
  );
  return {
    afterSaving,
    insert: (hash) =>
      afterSaving(() => {
        void desk.ask('photo:read', { hash }).then((read) => {
          if (read.ok) onInsert?.(read.value.photo);
          else onFailure(read.error);
        });
      }),
    remove: async ({ media }) => {
      const removed = await desk.ask('photo:remove', { hash: media.hash });
      if (!removed.ok) {
        onFailure(removed.error);
        announce(removed.error.message, 'assertive');
        return false;
      }
      drafts.forget(media.hash);
      showToast(`${media.name} was removed from the library.`);
      return true;
    },
  };
}
