import { Node } from '@tiptap/core';
import { BLOCK_MARKS } from '../block-content';

/** Wording of a template that the desk does not edit in passing. */
export const lockedWordsSchema = Node.create({
  name: 'lockedWords',
  inline: true,
  content: 'text*',
  marks: BLOCK_MARKS,
  parseHTML: () => [{ tag: 'span[data-element=locked-words]', priority: 60 }],
  renderHTML: () => ['span', { 'data-element': 'locked-words' }, 0],
});
