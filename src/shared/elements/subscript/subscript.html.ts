import { el } from '../markup';
import type { MarkHtml } from '../print';
import { storySchema } from '../story.schema';

/** Lowered letters are `sub`. */
export const subscriptHtml: MarkHtml = {
  write: (_mark, _print, _place, children) => el('sub', {}, children),
  read: (element) => (element.tagName === 'sub' ? storySchema.mark('subscript') : null),
};
