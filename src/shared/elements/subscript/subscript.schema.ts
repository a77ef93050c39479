import { Mark } from '@tiptap/core';

/** Lowered figures or letters. */
export const subscriptSchema = Mark.create({
  name: 'subscript',
  excludes: 'superscript',
  parseHTML: () => [{ tag: 'sub' }],
  renderHTML: () => ['sub', 0],
});
