import type { Element } from 'hast';
import { DESK_BLOCK } from '../elements/desk-block/desk-block.html';
import { attributeOf } from '../elements/markup';

/**
 * What the page's law calls an element: its tag, and its classes after dots. The kind of a block of
 * the desk's own is left out: it says how the block looks, not where its words stand.
 */
export function pageName(element: Element): string {
  const [name = '', ...more] = (attributeOf(element, 'className') ?? '').split(' ');
  if (name === '') return element.tagName;
  return [element.tagName, name, ...(name === DESK_BLOCK ? [] : more)].join('.');
}
