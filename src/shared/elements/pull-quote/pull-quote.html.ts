import { el, isA, partOf } from '../markup';
import { readInline, writeInline } from '../inline.html';
import type { ElementHtml } from '../print';
import { storySchema } from '../story.schema';

/**
 * A pull quote: `figure.pullquote`. It is hidden from screen readers only where the copy holds the
 * same words, so that nobody hears them twice and nobody misses them.
 */
export const pullQuoteHtml: ElementHtml = {
  write: (node, print) => {
    if (node.content.size === 0) return null;
    const hidden = print.standsInCopy(node.textContent) ? { ariaHidden: 'true' } : {};
    const quotation = el('blockquote', {}, [el('p', {}, writeInline(node, print))]);
    return el('figure', { className: ['pullquote'], ...hidden }, [quotation]);
  },
  read: (element, reader) => {
    if (!isA(element, 'figure', 'pullquote')) return null;
    const quotation = partOf(element, 'blockquote');
    const line = quotation && partOf(quotation, 'p');
    return storySchema.node('pullQuote', null, line ? readInline(line.children, reader) : []);
  },
};
