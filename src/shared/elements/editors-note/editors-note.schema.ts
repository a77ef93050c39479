import { Node } from '@tiptap/core';
import { BLOCK_CONTENT, BLOCK_MARKS } from '../block-content';
import { templateSource } from '../template-source';

/** What the desk tells readers about the piece and its author; published, unlike a note to the desk. */
export const editorsNoteSchema = Node.create({
  name: 'editorsNote',
  content: BLOCK_CONTENT,
  marks: BLOCK_MARKS,
  defining: true,
  isolating: true,
  addAttributes: () => ({
    ...templateSource(),
  }),
  parseHTML: () => [{ tag: 'aside[data-element=editors-note]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => [
    'aside',
    { 'data-element': 'editors-note', ...HTMLAttributes },
    0,
  ],
});
