import { Node } from '@tiptap/core';

/** A pause between two parts of the copy. */
export const sectionBreakSchema = Node.create({
  name: 'sectionBreak',
  group: 'bodyBlock',
  atom: true,
  parseHTML: () => [{ tag: 'hr' }],
  renderHTML: () => ['hr'],
});
