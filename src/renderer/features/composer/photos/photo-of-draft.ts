import type { Node } from '@tiptap/pm/model';
import { captionOf, placeOf, type PhotoDraft } from '@shared/photo/photo-draft';
import { storySchema } from '@shared/elements/story.schema';
import { nodeType } from '../page/element-types';
import type { PageContext } from '../page/page-context';

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
    takenOn: media.facts?.takenOn ?? null,
  };
}

/** The credit line of a draft, bare. */
export function creditOfDraft({ creditLine }: PhotoDraft): Node {
  const words = creditLine.trim();
  return nodeType('creditLine').create(null, words === '' ? [] : [storySchema.text(words)]);
}

/** A new photo with its caption as the house style's template makes it. */
export function photoOfDraft(draft: PhotoDraft, { record, houseStyle }: PageContext): Node {
  return nodeType('photo').create(attrsOfDraft(draft), [
    captionOf(draft, record, houseStyle),
    creditOfDraft(draft),
  ]);
}
