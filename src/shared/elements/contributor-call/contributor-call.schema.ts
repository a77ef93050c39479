import { Node } from '@tiptap/core';
import { BLOCK_CONTENT, BLOCK_MARKS } from '../block-content';
import { templateSource } from '../template-source';

/** The line that asks readers to write for the desk; the last thing on the page. */
export const contributorCallSchema = Node.create({
  name: 'contributorCall',
  content: BLOCK_CONTENT,
  marks: BLOCK_MARKS,
  defining: true,
  isolating: true,
  addAttributes: () => ({
    ...templateSource(),
  }),
  parseHTML: () => [{ tag: 'p[data-element=contributor-call]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => [
    'p',
    { 'data-element': 'contributor-call', ...HTMLAttributes },
    0,
  ],
});
