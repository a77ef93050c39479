import { Node } from '@tiptap/core';
import { BLOCK_REVIEW_MARKS } from '../block-content';

/**
 * A run of body blocks kept together so that a very long story can be laid out piece by piece.
 * It has no meaning on the page: exports, counts and checks read through it.
 */
export const galleySchema = Node.create({
  name: 'galley',
  content: 'bodyBlock+',
  marks: BLOCK_REVIEW_MARKS,
  parseHTML: () => [{ tag: 'div[data-element=galley]' }],
  renderHTML: () => ['div', { 'data-element': 'galley' }, 0],
});
