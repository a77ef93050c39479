import { Node } from '@tiptap/core';
import { z } from 'zod';
import { attribute } from '../attribute';
import { BLOCK_CONTENT, BLOCK_MARKS } from '../block-content';
import { templateSource } from '../template-source';

/** One or two sentences on the writer; `contributorId` names the register's record, null for a bio typed by hand. */
export const authorBioSchema = Node.create({
  name: 'authorBio',
  content: BLOCK_CONTENT,
  marks: BLOCK_MARKS,
  defining: true,
  isolating: true,
  addAttributes: () => ({
    ...templateSource(),
    contributorId: attribute('contributorId', z.string().max(200).nullable(), null),
  }),
  parseHTML: () => [{ tag: 'p[data-element=author-bio]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['p', { 'data-element': 'author-bio', ...HTMLAttributes }, 0],
});
