import { STYLE } from './sanitise';

/** Puts the element's children in its place. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

/** Puts what the element holds into a new element inside it. */
function wrapInside(element: Element, tag: string): void {
  const wrapper = element.ownerDocument.createElement(tag);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

/**
 * Says by elements what clipboards say by styles: Google Docs marks everything by spans, and wraps
 * all of it in a bold element that is not bold. Deleted words of tracked changes become struck
 * through: neither lost nor taken back in silence.
 */
export function readInlineStyles(tree: HTMLElement): void {
  for (const element of tree.querySelectorAll('b, strong'))
    if (LIGHT.test(styleOf(element, 'font-weight'))) unwrap(element);
  for (const element of tree.querySelectorAll('i, em'))
    if (styleOf(element, 'font-style') === 'normal') unwrap(element);
  for (const element of tree.querySelectorAll('span, font, a')) {
    const raised = styleOf(element, 'vertical-align');
    if (HEAVY.test(styleOf(element, 'font-weight'))) wrapInside(element, 'strong');
    if (/^(?:italic|oblique)/u.test(styleOf(element, 'font-style'))) wrapInside(element, 'em');
    if (raised === 'super') wrapInside(element, 'sup');
    if (raised === 'sub') wrapInside(element, 'sub');
    if (
      /line-through/u.test(
        styleOf(element, 'text-decoration') + styleOf(element, 'text-decoration-line'),
      )
    )
      wrapInside(element, 's');
  }
  for (const element of tree.querySelectorAll('del, strike')) {
    wrapInside(element, 's');
    unwrap(element);
  }
  for (const element of tree.querySelectorAll('ins, u, font, small, big')) unwrap(element);
}

const HEAVY = /^(?:bold|bolder|[6-9]00)$/u;
const LIGHT = /^(?:normal|lighter|[1-5]00)$/u;

/** What an element's style says of one property; empty where it says nothing. */
function styleOf(element: Element, property: string): string {
  const declarations = (element.getAttribute(STYLE) ?? '')
    .split(';')
    .map((each) => each.split(':'));
  const last = declarations.findLast(([name]) => name?.trim().toLowerCase() === property);
  return (
    last
      ?.slice(1)
      .join(':')
      .replace(/!important/iu, '')
      .trim()
      .toLowerCase() ?? ''
  );
}

/** Google wraps every address that leaves a document: the address itself is meant. */
export function readLinks(tree: HTMLElement): void {
  for (const link of tree.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    const target = /^https:\/\/www\.google\.com\/url\?/u.test(href)
      ? new URL(href).searchParams.get('q')
      : null;
    if (target !== null) link.setAttribute('href', target);
  }
}
