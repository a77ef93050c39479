import { Node } from '@tiptap/core';

/** Words. */
export const textSchema = Node.create({ name: 'text', group: 'inline' });
