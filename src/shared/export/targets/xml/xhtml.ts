import type { Element as XmlDomElement } from '@xmldom/xmldom';
import type { Element, ElementContent } from 'hast';
import { safeUrl } from '../../../elements/safe-url';
import { el, words } from '../../../elements/markup';
import { isElement } from './read-xml';
import { xml, type XmlElement, type XmlNode } from './xml-tree';

/** The namespace of HTML where it stands in XML. */
export const XHTML = 'http://www.w3.org/1999/xhtml';

/** Every attribute that an article on a wire holds, by its name in the tree. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  alt: 'alt',
  ariaLabel: 'aria-label',
  className: 'class',
  controls: 'controls',
  dateTime: 'datetime',
  dir: 'dir',
  download: 'download',
  height: 'height',
  href: 'href',
  lang: 'lang',
  preload: 'preload',
  rel: 'rel',
  role: 'role',
  src: 'src',
  start: 'start',
  width: 'width',
};

const PROPERTIES = new Map(Object.entries(ATTRIBUTES).map(([property, name]) => [name, property]));

/** A tree of the page as XHTML. Throws (a bug) on an attribute or address that no article of ours holds. */
export function xhtmlOf({ tagName, properties, children }: Element): XmlElement {
  const attributes = Object.entries(properties).flatMap(([property, value]) => {
    const name = ATTRIBUTES[property];
    if (name === undefined) throw new Error(`An article on a wire holds no attribute ${property}`);
    if (value === null || value === undefined || value === false) return [];
    const text = value === true ? name : Array.isArray(value) ? value.join(' ') : String(value);
    if ((name === 'href' || name === 'src') && !isAddress(text))
      throw new Error(`An article on a wire holds no such address: ${text}`);
    return [[name, text]];
  });
  return xml(
    tagName,
    Object.fromEntries(attributes) as Record<string, string>,
    children.flatMap(nodeOf),
  );
}

function nodeOf(child: ElementContent): XmlNode[] {
  if (child.type === 'text') return [child.value];
  return child.type === 'element' ? [xhtmlOf(child)] : [];
}

function isAddress(url: string): boolean {
  return /^media\/[a-z0-9-]+\.[a-z0-9]+$/u.test(url) || safeUrl('link', url) === url;
}

/** XHTML as a tree of the page again. */
export function treeOfXhtml(element: XmlDomElement): Element {
  const properties = Array.from(element.attributes).flatMap(({ name, value }) => {
    const property = PROPERTIES.get(name);
    return property === undefined ? [] : [[property, value]];
  });
  const children = Array.from(element.childNodes).flatMap((node): ElementContent[] => {
    if (isElement(node)) return [treeOfXhtml(node)];
    return [words(node.nodeValue ?? '')];
  });
  return el(element.nodeName, Object.fromEntries(properties) as Record<string, string>, children);
}
