import { Mark } from '@tiptap/core';

/** Words in italics: stress, or the title of a work. */
export const emphasisSchema = Mark.create({
  name: 'emphasis',
  parseHTML: () => [{ tag: 'em' }, { tag: 'i' }, { tag: 'cite' }, { style: 'font-style=italic' }],
  renderHTML: () => ['em', 0],
});
