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
  for (const element of tree.querySelectorAll<HTMLElement>("b, strong")) if (isLight(element)) unwrap(element);
  for (const element of tree.querySelectorAll<HTMLElement>("i, em")) if (element.style.fontStyle === "normal") unwrap(element);
  for (const element of tree.querySelectorAll<HTMLElement>("span, font, a")) {
    const { fontStyle, verticalAlign, textDecoration, textDecorationLine } = element.style;
    if (isHeavy(element)) wrapInside(element, "strong");
    if (fontStyle === "italic" || fontStyle === "oblique") wrapInside(element, "em");
    if (verticalAlign === "super") wrapInside(element, "sup");
    if (verticalAlign === "sub") wrapInside(element, "sub");
    if (/line-through/u.test(`${textDecoration} ${textDecorationLine}`)) wrapInside(element, "s");
  }
  for (const element of tree.querySelectorAll("del, strike")) {
    wrapInside(element, "s");
    unwrap(element);
  }
  for (const element of tree.querySelectorAll("ins, u, font, small, big")) unwrap(element);
}

function isHeavy({ style }: HTMLElement): boolean {
  return /^(?:bold|bolder|[6-9]00)$/u.test(style.fontWeight);
}

function isLight({ style }: HTMLElement): boolean {
  return /^(?:normal|lighter|[1-5]00)$/u.test(style.fontWeight);
}

/** Google wraps every address that leaves a document: the address itself is meant. */
export function readLinks(tree: HTMLElement): void {
  for (const link of tree.querySelectorAll("a[href]")) {
    const href = link.getAttribute("href") ?? "";
    const target = /^https:\/\/www\.google\.com\/url\?/u.test(href) ? new URL(href).searchParams.get("q") : null;
    if (target !== null) link.setAttribute("href", target);
  }
}
