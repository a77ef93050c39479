import type { Element } from 'hast';
import { attributeOf } from '../../../elements/markup';
import { alignedHtml } from './aligned-html';
import type { MappedCopy } from './mapped-copy';

/** An attribute's words with their places in the HTML; null where the element has none. The element was parsed `verbose`. */
export function attributeCopy(element: Element, name: string, html: string): MappedCopy | null {
  const value = attributeOf(element, name);
  const span = spanOf(element, name);
  if (value === null || span === null) return null;
  const markup = html.slice(span.from, span.to);
  const { before = '', quote = '' } =
    /^(?<before>[^=]*=\s*(?<quote>["']?))/su.exec(markup)?.groups ?? {};
  const from = span.from + before.length;
  return alignedHtml(value, html.slice(from, span.to - quote.length), from);
}

function spanOf(element: Element, name: string): { from: number; to: number } | null {
  const data: unknown = element.data;
  const position = inside(inside(inside(data, 'position'), 'properties'), name);
  const from = inside(inside(position, 'start'), 'offset');
  const to = inside(inside(position, 'end'), 'offset');
  return typeof from === 'number' && typeof to === 'number' ? { from, to } : null;
}

function inside(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(key);
}
