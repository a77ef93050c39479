import { Node } from '@tiptap/core';
import { z } from 'zod';
import { attribute } from '../attribute';
import { BLOCK_MARKS } from '../block-content';
import { slotKind } from './slot';

/**
 * A typed gap in a template's wording. Empty content means missing; `label` is what the chip then asks for.
 * `binding` names the story's value that it follows ("author.name") until `overridden`.
 */
export const slotSchema = Node.create({
  name: 'slot',
  inline: true,
  content: 'text*',
  marks: BLOCK_MARKS,
  addAttributes: () => ({
    slotId: attribute('slotId', z.string().min(1).max(100), 'text'),
    kind: attribute('kind', slotKind, 'text'),
    label: attribute('label', z.string().max(200), ''),
    required: attribute('required', z.boolean(), true),
    binding: attribute('binding', z.string().max(200).nullable(), null),
    overridden: attribute('overridden', z.boolean(), false),
  }),
  parseHTML: () => [{ tag: 'span[data-element=slot]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['span', { 'data-element': 'slot', ...HTMLAttributes }, 0],
});
