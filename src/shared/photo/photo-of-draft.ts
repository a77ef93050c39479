import type { Node } from '@tiptap/pm/model';
import { storySchema } from '../elements/story.schema';
import { dayOf, placeOf, type PhotoDraft } from './photo-draft';

/** What a draft sets on its photo. */
export function attrsOfDraft(draft: PhotoDraft): Record<string, unknown> {
  const { media, altText, decorative, role, crop, focus } = draft;
  return {
    mediaHash: media.hash,
    altText,
    decorative,
    role,
    crop,
    focus,
    place: placeOf(media.facts ?? {}),
    takenOn: dayOf(media.facts?.takenOn),
  };
}

/** The credit line of a draft, bare. */
export function creditOfDraft({ creditLine }: PhotoDraft): Node {
  const words = creditLine.trim();
  return storySchema.node('creditLine', null, words === '' ? [] : [storySchema.text(words)]);
}

/** The photo that a draft becomes, with its caption as `captionOf` makes it. */
export function photoOfDraft(draft: PhotoDraft, caption: Node): Node {
  return storySchema.node('photo', attrsOfDraft(draft), [caption, creditOfDraft(draft)]);
}
