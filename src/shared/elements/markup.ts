import type { Element, ElementContent, Properties, Text } from 'hast';

/** An element of the page as a tree; no HTML is joined from strings outside `export/write-html.ts`. */
export function el(
  tagName: string,
  properties: Properties = {},
  children: readonly ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

/** Words of the page, exactly as they stand. */
export function words(value: string): Text {
  return { type: 'text', value };
}

/** Parts each on a line of its own, for whoever reads the source. Only for elements that hold no words themselves. */
export function onLines(parts: readonly Element[]): ElementContent[] {
  if (parts.length === 0) return [];
  return [words('\n'), ...parts.flatMap((part): ElementContent[] => [part, words('\n')])];
}

/** An attribute as text: a list of tokens joined by spaces, null where it is absent or off. */
export function attributeOf(element: Element, property: string): string | null {
  const value = element.properties[property];
  if (value === undefined || value === null || value === false) return null;
  if (value === true) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** Whether an element is of that kind: its tag and its classes, which are the names the page gives its parts. */
export function isA(element: Element, tagName: string, className = ''): boolean {
  return element.tagName === tagName && (attributeOf(element, 'className') ?? '') === className;
}

/** The elements directly inside, without the words between them. */
export function partsOf(parent: {
  readonly children: readonly { readonly type: string }[];
}): Element[] {
  return parent.children.filter((child): child is Element => child.type === 'element');
}

/** The first part of that kind directly inside, or null. */
export function partOf(parent: Element, tagName: string, className = ''): Element | null {
  return partsOf(parent).find((part) => isA(part, tagName, className)) ?? null;
}

/** All words inside a tree, joined as they stand. */
export function textIn(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textIn).join('') : '';
}
