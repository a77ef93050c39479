import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { attributeOf, partOf, partsOf } from '../elements/markup';

const parser = unified().use(rehypeParse);
const fragments = unified().use(rehypeParse, { fragment: true });

/** A page or fragment as any browser parses it (WHATWG), and the places in it that an export must have. */
export interface ParsedPage {
  readonly root: Root;
  /** The first article; null where there is none. */
  readonly article: Element | null;
}

/** Parses HTML by the standard's own algorithm; no HTML makes it fail. */
export function parsePage(html: string): ParsedPage {
  const root = parser.parse(html);
  return { root, article: firstOf(root, ({ tagName }) => tagName === 'article') };
}

/** Parses HTML that stands inside some other element, leading spaces and all; no HTML makes it fail. */
export function parseFragment(html: string): Root {
  return fragments.parse(html);
}

/** The first element of a tree that fits, in page order. */
export function firstOf(
  parent: Root | Element,
  fits: (element: Element) => boolean,
): Element | null {
  for (const part of partsOf(parent)) {
    const found = fits(part) ? part : firstOf(part, fits);
    if (found) return found;
  }
  return null;
}

/** Every element of a tree that fits, in page order. */
export function allOf(parent: Root | Element, fits: (element: Element) => boolean): Element[] {
  return partsOf(parent).flatMap((part) => [...(fits(part) ? [part] : []), ...allOf(part, fits)]);
}

/** The contents of every `meta` of that name or property, in order. */
export function metaOf(root: Root, name: string): string[] {
  const html = partsOf(root).find(({ tagName }) => tagName === 'html');
  const head = html && partOf(html, 'head');
  const metas = head ? partsOf(head).filter(({ tagName }) => tagName === 'meta') : [];
  return metas.flatMap((meta) =>
    attributeOf(meta, 'name') === name || attributeOf(meta, 'property') === name
      ? [attributeOf(meta, 'content') ?? '']
      : [],
  );
}
