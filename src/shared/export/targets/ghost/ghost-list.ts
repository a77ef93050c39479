import type { Element, ElementContent } from 'hast';
import { el, partsOf } from '../../../elements/markup';
import { retag } from '../retag';
import { htmlCard } from './html-card';

/**
 * A list. Ghost's points hold one line with lists under it: paragraphs above those are parted by a line break, and a
 * list with words below an inner list, which Ghost would put above it, goes as a card of HTML.
 */
export function listNodes(list: Element): ElementContent[] {
  return hasWordsBelow(list) ? htmlCard(listOf(list, false)) : [listOf(list, true)];
}

function hasWordsBelow(list: Element): boolean {
  return partsOf(list).some((point) => {
    const parts = partsOf(point);
    const first = parts.findIndex(isList);
    return (
      (first >= 0 && parts.slice(first).some((part) => part.tagName === 'p')) ||
      parts.filter(isList).some(hasWordsBelow)
    );
  });
}

function listOf(list: Element, flat: boolean): Element {
  const points = partsOf(list).map((point) =>
    el(
      'li',
      {},
      point.children.flatMap((node, at): ElementContent[] => {
        if (node.type === 'element' && isList(node)) return [listOf(node, flat)];
        if (!flat || node.type !== 'element' || node.tagName !== 'p')
          return retag([node], { time: null });
        const line = retag(node.children, { time: null });
        return at === 0 ? line : [el('br'), ...line];
      }),
    ),
  );
  return el(list.tagName, { ...list.properties }, points);
}

function isList({ tagName }: Element): boolean {
  return tagName === 'ul' || tagName === 'ol';
}
