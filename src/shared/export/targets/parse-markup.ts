import type { Element, ElementContent } from 'hast';
import { el } from '../../elements/markup';
import { parseFragment } from '../parse-page';

/** Parses markup as the inside of another system's body; comments at either end stay. */
export function parseMarkup(html: string): Element {
  const { children } = parseFragment(html);
  return el(
    'body',
    {},
    children.filter((node): node is ElementContent => node.type !== 'doctype'),
  );
}
