import { Node } from '@tiptap/core';
import { attribute } from '../attribute';
import { mediaHash } from '../photo/photo';

/** The piece read aloud. Without media it is pending: it keeps its place and says so. */
export const audioSchema = Node.create({
  name: 'audio',
  group: 'bodyBlock',
  atom: true,
  draggable: true,
  addAttributes: () => ({ mediaHash: attribute('mediaHash', mediaHash.nullable(), null) }),
  parseHTML: () => [{ tag: 'figure[data-element=audio]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['figure', { 'data-element': 'audio', ...HTMLAttributes }],
});
