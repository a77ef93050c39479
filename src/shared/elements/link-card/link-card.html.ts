import { readInline, writeInline } from '../inline.html';
import { attributeOf, el, isA, partOf } from '../markup';
import type { ElementHtml } from '../print';
import { safeUrl } from '../safe-url';
import { storySchema } from '../story.schema';

/** A pointer to another piece: `p.link-card` around one link; without an address yet, around the words alone. */
export const linkCardHtml: ElementHtml = {
  write: (node, print) => {
    if (node.content.size === 0) return null;
    const href = String(node.attrs['href']);
    const line = writeInline(node, print);
    return el('p', { className: ['link-card'] }, href === '' ? line : [el('a', { href }, line)]);
  },
  read: (element, reader) => {
    if (!isA(element, 'p', 'link-card')) return null;
    const anchor = partOf(element, 'a');
    const href = anchor && safeUrl('link', attributeOf(anchor, 'href') ?? '');
    return storySchema.node(
      'linkCard',
      { href: href ?? '' },
      readInline((anchor ?? element).children, reader),
    );
  },
};
