import { Node } from '@tiptap/core';
import { DISPLAY_MARKS } from '../block-content';

/** A sentence lifted from the copy and set large. */
export const pullQuoteSchema = Node.create({
  name: 'pullQuote',
  group: 'bodyBlock',
  content: 'text*',
  marks: DISPLAY_MARKS,
  defining: true,
  parseHTML: () => [{ tag: 'blockquote[data-element=pull-quote]', priority: 60 }],
  renderHTML: () => ['blockquote', { 'data-element': 'pull-quote' }, 0],
});
