import { el } from '../markup';
import type { ElementHtml } from '../print';
import { storySchema } from '../story.schema';

/** A pause between two parts: `hr`. */
export const sectionBreakHtml: ElementHtml = {
  write: () => el('hr'),
  read: ({ tagName }) => (tagName === 'hr' ? storySchema.node('sectionBreak') : null),
};
