import type { Node } from '@tiptap/pm/model';
import { photoChecklist, type PhotoCheckLine } from '../elements/photo/photo-checklist';
import { commonContext } from '../export/check-context';
import type { HouseStyle } from '../house-style/house-style';
import { slotLaw } from '../templates/slot-laws';
import type { PhotoDraft } from './photo-draft';
import { photoOfDraft } from './photo-of-draft';

/**
 * The checklist of a photo that stands in no story yet, as the story would show it. `caption` is what
 * `captionOf` makes of the draft; `today` is a calendar day (YYYY-MM-DD); `language` that of the copy.
 */
export function photoChecklistFor(
  draft: PhotoDraft,
  caption: Node,
  style: HouseStyle,
  today: string,
  language: string,
): readonly PhotoCheckLine[] {
  const template = style.templates.find(({ id }) => id === caption.attrs['templateId']) ?? null;
  return photoChecklist(photoOfDraft(draft, caption), {
    ...commonContext({ language, media: [draft.media], publishedAt: null }, style, today),
    where: 'photo',
    called: 'photo',
    slotLaw: (slot) => slotLaw(slot, template, style),
  });
}
