import { el } from '../markup';
import type { MarkHtml } from '../print';
import { storySchema } from '../story.schema';

/** Weight is `strong`. */
export const strongHtml: MarkHtml = {
  write: (_mark, _print, _place, children) => el('strong', {}, children),
  read: (element) => (element.tagName === 'strong' ? storySchema.mark('strong') : null),
};
