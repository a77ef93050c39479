import { Node } from '@tiptap/core';
import { DISPLAY_MARKS } from '../block-content';

/** A line between paragraphs that opens the next stretch of the argument; a second-level heading. */
export const crossheadSchema = Node.create({
  name: 'crosshead',
  group: 'bodyBlock',
  content: 'text*',
  marks: DISPLAY_MARKS,
  defining: true,
  parseHTML: () => ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag })),
  renderHTML: () => ['h2', 0],
});
