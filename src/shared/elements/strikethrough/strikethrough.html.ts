import { el } from '../markup';
import type { MarkHtml } from '../print';
import { storySchema } from '../story.schema';

/** Struck words are `s`; they come here only where the house style publishes them. */
export const strikethroughHtml: MarkHtml = {
  write: (_mark, _print, _place, children) => el('s', {}, children),
  read: (element) => (element.tagName === 's' ? storySchema.mark('strikethrough') : null),
};
