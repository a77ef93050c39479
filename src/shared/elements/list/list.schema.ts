import { Node } from '@tiptap/core';
import { z } from 'zod';
import { attribute } from '../attribute';
import { BLOCK_REVIEW_MARKS } from '../block-content';

/** A list whose order carries no meaning. */
export const bulletListSchema = Node.create({
  name: 'bulletList',
  group: 'bodyBlock',
  content: 'listItem+',
  marks: BLOCK_REVIEW_MARKS,
  parseHTML: () => [{ tag: 'ul' }],
  renderHTML: () => ['ul', 0],
});

/** A numbered list; `start` is the first number. */
export const orderedListSchema = Node.create({
  name: 'orderedList',
  group: 'bodyBlock',
  content: 'listItem+',
  marks: BLOCK_REVIEW_MARKS,
  addAttributes: () => ({
    start: {
      ...attribute('start', z.number().int().min(0).max(9999), 1),
      parseHTML: (element: { getAttribute(name: string): string | null }) =>
        readStart(element.getAttribute('start')),
      renderHTML: (attributes: Record<string, unknown>) =>
        attributes['start'] === 1 ? {} : { start: String(attributes['start']) },
    },
  }),
  parseHTML: () => [{ tag: 'ol' }],
  renderHTML: ({ HTMLAttributes }) => ['ol', HTMLAttributes, 0],
});

/** One point of a list: a paragraph, then paragraphs or lists under it. */
export const listItemSchema = Node.create({
  name: 'listItem',
  content: 'paragraph (paragraph | bulletList | orderedList)*',
  marks: BLOCK_REVIEW_MARKS,
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
});

function readStart(raw: string | null): number {
  const start = raw === null ? 1 : Number(raw);
  return Number.isInteger(start) && start >= 0 && start <= 9999 ? start : 1;
}
