import type { Node } from '@tiptap/pm/model';
import { z } from 'zod';
import { photoChecklist, type PhotoCheckLine } from '../elements/photo/photo-checklist';
import { storySchema } from '../elements/story.schema';
import { commonContext } from '../export/check-context';
import type { HouseStyle } from '../house-style/house-style';
import { slotLaw } from '../templates/slot-laws';
import { placeOf, type PhotoDraft } from './photo-draft';

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
  return photoChecklist(photoOf(draft, caption), {
    ...commonContext({ language, media: [draft.media], publishedAt: null }, style, today),
    where: 'photo',
    called: 'photo',
    slotLaw: (slot) => slotLaw(slot, template, style),
  });
}

/** The photo that a draft becomes. A day of no calendar, which facts may hold, is none. */
function photoOf(draft: PhotoDraft, caption: Node): Node {
  const { media, creditLine, altText, decorative, role, crop, focus } = draft;
  const credit = creditLine.trim();
  return storySchema.node(
    'photo',
    {
      mediaHash: media.hash,
      altText,
      decorative,
      role,
      crop,
      focus,
      place: placeOf(media.facts ?? {}),
      takenOn: z.iso.date().safeParse(media.facts?.takenOn).data ?? null,
    },
    [
      caption,
      storySchema.node('creditLine', null, credit === '' ? [] : [storySchema.text(credit)]),
    ],
  );
}
