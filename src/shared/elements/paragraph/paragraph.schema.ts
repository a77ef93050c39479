import { Node } from '@tiptap/core';

/** A paragraph of copy. It holds no line breaks: a new line is a new paragraph. */
export const paragraphSchema = Node.create({
  name: 'paragraph',
  // The first block in Tiptap's order is what Enter makes; a paragraph must win.
  priority: 1000,
  group: 'bodyBlock',
  content: 'text*',
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', 0],
});
