import { Node } from '@tiptap/core';
import { REVIEW_MARKS } from '../block-content';

/** The label over the headline that tells readers what they read ("Opinion"). May be empty. */
export const kickerSchema = Node.create({
  name: 'kicker',
  content: 'text*',
  marks: REVIEW_MARKS,
  defining: true,
  isolating: true,
  parseHTML: () => [{ tag: 'p[data-element=kicker]', priority: 60 }],
  renderHTML: () => ['p', { 'data-element': 'kicker' }, 0],
});
