import { Node } from '@tiptap/core';
import { DISPLAY_MARKS } from '../block-content';

/** The headline: the page's only first-level heading. May be empty while drafting. */
export const headlineSchema = Node.create({
  name: 'headline',
  content: 'text*',
  marks: DISPLAY_MARKS,
  defining: true,
  isolating: true,
  parseHTML: () => [{ tag: 'h1[data-element=headline]', priority: 60 }],
  renderHTML: () => ['h1', { 'data-element': 'headline' }, 0],
});
