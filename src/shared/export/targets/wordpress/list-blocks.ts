import type { Element, ElementContent } from 'hast';
import { attributeOf, el, partsOf } from '../../../elements/markup';
import { retag } from '../retag';
import { block, blocks } from './block';

/**
 * A list. WordPress knows a point of one line with lists under it; one with points of several paragraphs goes as
 * "Custom HTML", which keeps it as it is.
 */
export function listBlock(list: Element): ElementContent[] {
  return hasParagraphs(list) ? block('html', listCopy(list)) : plainList(list);
}

function hasParagraphs(element: Element): boolean {
  return partsOf(element).some((part) => part.tagName === 'p' || hasParagraphs(part));
}

function listCopy(list: Element): Element {
  return el(list.tagName, { ...list.properties }, retag(list.children, { time: null }));
}

function plainList(list: Element): ElementContent[] {
  const ordered = list.tagName === 'ol';
  const start = attributeOf(list, 'start');
  const first = start === null ? {} : { start: Number(start) };
  const element = el(
    list.tagName,
    { ...first, className: ['wp-block-list'] },
    blocks(partsOf(list).map(pointBlock)),
  );
  return block('list', element, ordered ? { ordered, ...first } : {});
}

function pointBlock(point: Element): ElementContent[] {
  const at = point.children.findIndex(isList);
  const line = at < 0 ? point.children : point.children.slice(0, at);
  const lists = at < 0 ? [] : partsOf({ children: point.children.slice(at) });
  return block(
    'list-item',
    el('li', {}, [...retag(line, { time: null }), ...blocks(lists.map(plainList))]),
  );
}

function isList(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol');
}
