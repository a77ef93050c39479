import type { Element, ElementContent } from 'hast';
import { words } from '../../../elements/markup';

/** A card of HTML, which Ghost keeps as it is: markup between two comments. */
export function htmlCard(element: Element): ElementContent[] {
  return [
    { type: 'comment', value: 'kg-card-begin: html' },
    words('\n'),
    element,
    words('\n'),
    { type: 'comment', value: 'kg-card-end: html' },
  ];
}
