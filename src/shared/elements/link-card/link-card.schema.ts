import { Node } from '@tiptap/core';
import { z } from 'zod';
import { attribute } from '../attribute';
import { REVIEW_MARKS } from '../block-content';
import { safeUrl } from '../safe-url';

/** A pointer to another piece, on a line of its own; its text is the other piece's headline. */
export const linkCardSchema = Node.create({
  name: 'linkCard',
  group: 'bodyBlock',
  content: 'text*',
  marks: REVIEW_MARKS,
  defining: true,
  addAttributes: () => ({
    href: attribute(
      'href',
      z.string().refine((url) => url === '' || safeUrl('link', url) === url),
      '',
    ),
  }),
  parseHTML: () => [{ tag: 'p[data-element=link-card]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['p', { 'data-element': 'link-card', ...HTMLAttributes }, 0],
});
