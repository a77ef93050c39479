import { el } from '../markup';
import type { MarkHtml } from '../print';
import { storySchema } from '../story.schema';

/** Stress is `em`; in the line that names a quotation's source, italics are the title of the work: `cite`. */
export const emphasisHtml: MarkHtml = {
  write: (_mark, _print, place, children) =>
    el(place === 'attribution' ? 'cite' : 'em', {}, children),
  read: ({ tagName }) =>
    tagName === 'em' || tagName === 'cite' ? storySchema.mark('emphasis') : null,
};
