import { Node } from '@tiptap/core';
import { BLOCK_REVIEW_MARKS } from '../block-content';

/** The copy proper: what is counted against the commissioned length. Never empty: at least one paragraph. */
export const bodySchema = Node.create({
  name: 'body',
  content: '(bodyBlock | galley)+',
  marks: BLOCK_REVIEW_MARKS,
  isolating: true,
  parseHTML: () => [{ tag: 'section[data-element=body]' }],
  renderHTML: () => ['section', { 'data-element': 'body' }, 0],
});
