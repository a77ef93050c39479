import { readInline, writeInline } from '../inline.html';
import { attributeOf, el, onLines, partOf } from '../markup';
import type { ElementHtml } from '../print';
import { storySchema } from '../story.schema';

/** The class that every block of the desk's own kind carries, before its kind. */
export const DESK_BLOCK = 'desk-block';

/**
 * A block of the desk's own kind: `aside.desk-block.KIND` around one paragraph. Its role is a note's:
 * asides are landmarks by nature, of which a page with several blocks would fill up.
 */
export const deskBlockHtml: ElementHtml = {
  write: (node, print) => {
    if (node.content.size === 0) return null;
    return el(
      'aside',
      { className: [DESK_BLOCK, String(node.attrs['kind'])], role: 'note' },
      onLines([el('p', {}, writeInline(node, print))]),
    );
  },
  read: (element, reader) => {
    const [name, kind = '', ...more] = (attributeOf(element, 'className') ?? '').split(' ');
    if (element.tagName !== 'aside' || name !== DESK_BLOCK || more.length > 0) return null;
    const line = partOf(element, 'p')?.children ?? [];
    return storySchema.node('deskBlock', { kind }, readInline(line, reader));
  },
};
