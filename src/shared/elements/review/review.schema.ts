import { Mark } from '@tiptap/core';
import { z } from 'zod';
import { attribute, requiredAttribute } from '../attribute';

/** Key into the story's side table: author, time and text of a suggestion or comment live there. */
const id = () => requiredAttribute('id', z.string().min(1).max(100), 'unknown');

/** Words that a reviewer proposes to add. */
export const insertionSchema = Mark.create({
  name: 'insertion',
  inclusive: false,
  excludes: 'deletion modification insertion',
  addAttributes: () => ({ id: id() }),
  parseHTML: () => [{ tag: 'ins[data-id]' }],
  renderHTML: ({ HTMLAttributes }) => ['ins', HTMLAttributes, 0],
});

/** Words that a reviewer proposes to take out. */
export const deletionSchema = Mark.create({
  name: 'deletion',
  inclusive: false,
  excludes: 'insertion modification deletion',
  addAttributes: () => ({ id: id() }),
  parseHTML: () => [{ tag: 'del[data-id]' }],
  renderHTML: ({ HTMLAttributes }) => ['del', HTMLAttributes, 0],
});

const change = z.union([z.string().max(2000), z.number(), z.boolean(), z.null()]);

/** A proposed change of form: which attribute or mark (`type`, `attrName`) goes from one value to another. */
export const modificationSchema = Mark.create({
  name: 'modification',
  inclusive: false,
  excludes: 'insertion deletion',
  addAttributes: () => ({
    id: id(),
    type: attribute('type', z.enum(['mark', 'attr', 'nodeType']), 'mark'),
    attrName: attribute('attrName', z.string().max(100).nullable(), null),
    previousValue: attribute('previousValue', change, null),
    newValue: attribute('newValue', change, null),
  }),
  parseHTML: () => [{ tag: 'span[data-element=modification]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => [
    'span',
    { 'data-element': 'modification', ...HTMLAttributes },
    0,
  ],
});

/** A stretch of text that a comment is tied to; several may overlap. */
export const commentSchema = Mark.create({
  name: 'comment',
  inclusive: false,
  excludes: '',
  addAttributes: () => ({ id: id() }),
  parseHTML: () => [{ tag: 'mark[data-id]' }],
  renderHTML: ({ HTMLAttributes }) => ['mark', HTMLAttributes, 0],
});
