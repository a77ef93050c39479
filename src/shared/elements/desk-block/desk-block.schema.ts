import { Node } from '@tiptap/core';
import { attribute } from '../attribute';
import { BLOCK_CONTENT, BLOCK_MARKS } from '../block-content';
import { templateSource } from '../template-source';
import { deskBlockKind } from './desk-block';

/** A house block of the desk's own kind, which stands among the body's blocks: a series intro, an event notice. */
export const deskBlockSchema = Node.create({
  name: 'deskBlock',
  group: 'bodyBlock',
  content: BLOCK_CONTENT,
  marks: BLOCK_MARKS,
  defining: true,
  isolating: true,
  addAttributes: () => ({
    ...templateSource(),
    kind: attribute('kind', deskBlockKind, 'note'),
  }),
  parseHTML: () => [{ tag: 'aside[data-element=desk-block]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => [
    'aside',
    { 'data-element': 'desk-block', ...HTMLAttributes },
    0,
  ],
});
