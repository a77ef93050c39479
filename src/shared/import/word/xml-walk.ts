import type { XmlElement, XmlNode } from './xml-tree';

/** Whether a node is an element, of one of these names where any are given. */
export function isElement(node: XmlNode, ...names: readonly string[]): node is XmlElement {
  return typeof node !== 'string' && (names.length === 0 || names.includes(node.name));
}

/** The first element of a name directly inside, or null. */
export function childOf(element: XmlElement | null, name: string): XmlElement | null {
  for (const child of element?.children ?? []) if (isElement(child, name)) return child;
  return null;
}

/** The elements directly inside, of one of these names where any are given. */
export function childrenOf(element: XmlElement | null, ...names: readonly string[]): XmlElement[] {
  return (element?.children ?? []).filter((child) => isElement(child, ...names));
}

/** Whatever stands at the end of a path of names, or null. */
export function elementAt(
  element: XmlElement | null,
  ...path: readonly string[]
): XmlElement | null {
  return path.reduce(childOf, element);
}

/** Every element of one of these names anywhere inside, in order; what lies in such an element is not looked at again. */
export function allOf(element: XmlElement | null, ...names: readonly string[]): XmlElement[] {
  const found: XmlElement[] = [];
  const look = (at: XmlElement): void => {
    for (const child of at.children)
      if (isElement(child)) {
        if (names.includes(child.name)) found.push(child);
        else look(child);
      }
  };
  if (element) look(element);
  return found;
}

/** An attribute, null where there is none. */
export function attributeOf(element: XmlElement | null, name: string): string | null {
  return element?.attributes.get(name) ?? null;
}

/** `w:val` of the first element of that name directly inside: how Word writes most of what it says. */
export function valueOf(element: XmlElement | null, name: string): string | null {
  return attributeOf(childOf(element, name), 'w:val');
}

/** All text inside. */
export function textOf(node: XmlNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}
