import { Mark } from '@tiptap/core';

/** Raised figures or letters. */
export const superscriptSchema = Mark.create({
  name: 'superscript',
  excludes: 'subscript',
  parseHTML: () => [{ tag: 'sup' }],
  renderHTML: () => ['sup', 0],
});
