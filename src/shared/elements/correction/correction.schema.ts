import { Node } from '@tiptap/core';
import { z } from 'zod';
import { attribute } from '../attribute';
import { BLOCK_CONTENT, BLOCK_MARKS } from '../block-content';
import { templateSource } from '../template-source';

/** What was put right after publication. `date` is a calendar day, YYYY-MM-DD. */
export const correctionSchema = Node.create({
  name: 'correction',
  content: BLOCK_CONTENT,
  marks: BLOCK_MARKS,
  defining: true,
  isolating: true,
  addAttributes: () => ({
    ...templateSource(),
    kind: attribute('kind', z.enum(['correction', 'clarification', 'update']), 'correction'),
    date: attribute('date', z.iso.date(), '1970-01-01'),
  }),
  parseHTML: () => [{ tag: 'p[data-element=correction]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['p', { 'data-element': 'correction', ...HTMLAttributes }, 0],
});
