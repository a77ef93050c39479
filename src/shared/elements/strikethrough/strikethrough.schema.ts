import { Mark } from '@tiptap/core';

/** Words struck out by hand. Not published unless the house style says so. */
export const strikethroughSchema = Mark.create({
  name: 'strikethrough',
  parseHTML: () => [{ tag: 's' }, { tag: 'strike' }],
  renderHTML: () => ['s', 0],
});
