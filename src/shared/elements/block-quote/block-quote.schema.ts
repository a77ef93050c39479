import { Node } from '@tiptap/core';
import { BLOCK_REVIEW_MARKS, REVIEW_MARKS } from '../block-content';

/** A passage quoted at length, with who said it where that is known. */
export const blockQuoteSchema = Node.create({
  name: 'blockQuote',
  group: 'bodyBlock',
  content: 'paragraph+ attribution?',
  marks: BLOCK_REVIEW_MARKS,
  defining: true,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: () => ['blockquote', 0],
});

/** Who is quoted, and where; words in emphasis are the title of the work. */
export const attributionSchema = Node.create({
  name: 'attribution',
  content: 'text*',
  marks: `emphasis link languageSpan ${REVIEW_MARKS}`,
  defining: true,
  parseHTML: () => [{ tag: 'p[data-element=attribution]', priority: 60 }],
  renderHTML: () => ['p', { 'data-element': 'attribution' }, 0],
});
