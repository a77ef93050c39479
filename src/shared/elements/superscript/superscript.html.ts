import { el } from '../markup';
import type { MarkHtml } from '../print';
import { storySchema } from '../story.schema';

/** Raised letters are `sup`. */
export const superscriptHtml: MarkHtml = {
  write: (_mark, _print, _place, children) => el('sup', {}, children),
  read: (element) => (element.tagName === 'sup' ? storySchema.mark('superscript') : null),
};
