import { safeUrl } from '@shared/elements/safe-url';
import { STYLE } from './sanitise';

/** Puts the element's children in its place. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

/** Puts what the element holds into a new element inside it. */
export function wrapInside(element: Element, tag: string): Element {
  const wrapper = element.ownerDocument.createElement(tag);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
  return wrapper;
}

/**
 * Says by elements what clipboards say by styles: Google Docs marks everything by spans, and wraps
 * all of it in a bold element that is not bold. Words that a page strikes through stay struck through;
 * those of tracked changes have been read before.
 */
export function readInlineStyles(tree: HTMLElement): void {
  for (const element of tree.querySelectorAll('b, strong'))
    if (LIGHT.test(styleOf(element, 'font-weight'))) unwrap(element);
  for (const element of tree.querySelectorAll('i, em'))
    if (styleOf(element, 'font-style') === 'normal') unwrap(element);
  liftOutPlain(tree);
  for (const element of tree.querySelectorAll(`span[${STYLE}], font[${STYLE}], a[${STYLE}]`)) {
    const styles = stylesOf(element);
    const style = (name: string): string => styles.get(name) ?? '';
    if (HEAVY.test(style('font-weight'))) wrapInside(element, 'strong');
    if (/^(?:italic|oblique)/u.test(style('font-style'))) wrapInside(element, 'em');
    if (style('vertical-align') === 'super') wrapInside(element, 'sup');
    if (style('vertical-align') === 'sub') wrapInside(element, 'sub');
    if (/line-through/u.test(style('text-decoration') + style('text-decoration-line')))
      wrapInside(element, 's');
  }
  for (const element of tree.querySelectorAll('del:not([data-id]), strike')) {
    wrapInside(element, 's');
    unwrap(element);
  }
  for (const element of tree.querySelectorAll('ins:not([data-id]), u, font, small, big'))
    unwrap(element);
}

/** Words that are not bold or slanted inside what is: the nearest that says something is meant. */
function liftOutPlain(tree: HTMLElement): void {
  for (const element of tree.querySelectorAll(`span[${STYLE}*="normal"], span[${STYLE}*="00"]`)) {
    const bold = LIGHT.test(styleOf(element, 'font-weight')) ? element.closest('b, strong') : null;
    if (bold) liftOut(element, bold);
    const slanted = styleOf(element, 'font-style') === 'normal' ? element.closest('i, em') : null;
    if (slanted) liftOut(element, slanted);
  }
}

/** Takes an element out of one around it; what stands between goes into it, and what follows keeps its form. */
function liftOut(element: Element, around: Element): void {
  if (around.querySelector('p, div, li, h1, h2, h3, h4, h5, h6')) return;
  for (let parent = element.parentElement; parent; parent = element.parentElement) {
    const rest = parent.cloneNode(false);
    while (element.nextSibling) rest.appendChild(element.nextSibling);
    if (parent !== around) {
      const inside = parent.cloneNode(false);
      for (const child of [...element.childNodes]) inside.appendChild(child);
      element.append(inside);
    }
    parent.after(element, rest);
    if (parent === around) return;
  }
}

const HEAVY = /^(?:bold|bolder|[6-9]00)$/u;
const LIGHT = /^(?:normal|lighter|[1-5]00)$/u;

/** What an element's style says of one property; empty where it says nothing. */
export function styleOf(element: Element, property: string): string {
  return stylesOf(element).get(property) ?? '';
}

/** What an element's style says, by property, in lower case. */
function stylesOf(element: Element): Map<string, string> {
  const said = new Map<string, string>();
  for (const declaration of (element.getAttribute(STYLE) ?? '').split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    said.set(
      declaration.slice(0, colon).trim().toLowerCase(),
      declaration
        .slice(colon + 1)
        .replace(/!important/iu, '')
        .trim()
        .toLowerCase(),
    );
  }
  return said;
}

/**
 * Google wraps every address that leaves a document: the address itself is meant. A link without a safe, whole address
 * leaves its words behind; gives how many did, those within a document not counted.
 */
export function readLinks(tree: HTMLElement): number {
  let refused = 0;
  for (const link of tree.querySelectorAll('a')) {
    const href = meantAddress(link.getAttribute('href') ?? '');
    if (safeUrl('link', href) === null) {
      if (href !== '' && !href.startsWith('#')) refused += 1;
      unwrap(link);
    } else link.setAttribute('href', href);
  }
  return refused;
}

function meantAddress(href: string): string {
  if (!/^https:\/\/www\.google\.com\/url\?/u.test(href)) return href;
  return new URLSearchParams(href.slice(href.indexOf('?'))).get('q') ?? href;
}
