import { closeHistory } from '@tiptap/pm/history';
import type { Command } from '@tiptap/pm/state';
import type { PhotoRole } from '@shared/elements/photo/photo';
import type { PhotoDraft } from '@shared/photo/photo-draft';
import { byTemplate } from '../house-block/by-template';
import type { PageContext } from '../page/page-context';
import { keepPhotos } from './insert-photos';
import { changedPhoto } from './photo-on-page';
import { mayLead, PHOTO_FACTS, putInPlace } from './place-photo';

/** What can be said of a photo before its picture is there. */
export interface PendingFacts {
  readonly altText: string;
  readonly decorative: boolean;
  readonly role: PhotoRole;
  /** Where it was taken, as a caption says it. */
  readonly place: string;
  /** Calendar day on which it was taken. */
  readonly takenOn: string | null;
}

/** Sets what is known of a photo that has no picture yet. Refused where the lead's place is taken. */
export function changePending(pos: number, facts: PendingFacts): Command {
  return (state, dispatch) => {
    const photo = state.doc.nodeAt(pos);
    if (photo?.type.name !== 'photo') return false;
    if (facts.role === 'lead' && !mayLead(state.doc, pos)) return false;
    const changed = photo.type.create({ ...photo.attrs, ...facts }, photo.content, photo.marks);
    dispatch?.(putInPlace(state.tr, pos, photo, changed).setMeta(PHOTO_FACTS, true));
    return true;
  };
}

/** Makes a photo of the page what its draft says, as one step of undo. Refused where the lead's place is taken. */
export function changePhoto(pos: number, draft: PhotoDraft, context: PageContext): Command {
  return (state, dispatch) => {
    const photo = state.doc.nodeAt(pos);
    if (photo?.type.name !== 'photo') return false;
    if (draft.role === 'lead' && !mayLead(state.doc, pos)) return false;
    if (!dispatch) return true;
    const changed = changedPhoto(photo, draft, context);
    const tr = byTemplate(putInPlace(state.tr, pos, photo, changed));
    dispatch(closeHistory(tr).setMeta(PHOTO_FACTS, true));
    keepPhotos([draft], context);
    return true;
  };
}
