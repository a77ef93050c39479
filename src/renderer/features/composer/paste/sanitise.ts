import DOMPurify from "dompurify";

/** What can never be in copy: dropped with what it holds. */
const FORBIDDEN = [
  "style", "script", "svg", "math", "form", "input", "textarea", "select", "option", "button", "template",
  "iframe", "frame", "object", "embed", "applet", "link", "meta", "base", "audio", "video", "canvas", "noscript", "title",
];

/** What the schema has a place for. */
const COPY_TAGS = [
  "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "hr",
  "strong", "b", "em", "i", "cite", "s", "sup", "sub", "a",
];

/** What our own clipboard adds to that. */
const PAGE_TAGS = [...COPY_TAGS, "span", "figure", "figcaption", "aside", "section", "div", "mark", "ins", "del"];

const ALWAYS = { ALLOW_UNKNOWN_PROTOCOLS: false, SANITIZE_NAMED_PROPS: true, FORBID_TAGS: FORBIDDEN, FORBID_CONTENTS: FORBIDDEN } as const;

/**
 * Markup from outside as a lifeless tree: nothing in it can run or load. Classes and styles stay,
 * because Word and Google Docs say by them what is a list and what is bold.
 */
export function inertTree(html: string): HTMLElement {
  const body = DOMPurify.sanitize(html, {
    ...ALWAYS, USE_PROFILES: { html: true }, ALLOW_DATA_ATTR: false, ALLOW_ARIA_ATTR: false, FORBID_ATTR: ["srcset", "ping", "background"], RETURN_DOM: true,
  });
  if (!(body instanceof HTMLElement)) throw new Error("The sanitiser gave no tree");
  return body;
}

/**
 * A cleaned tree as markup that holds nothing but copy: no class, style, id or data. Languages go
 * too: word processors put one on every run of words, which says nothing.
 */
export function copyMarkup(tree: HTMLElement): string {
  return DOMPurify.sanitize(tree, {
    ...ALWAYS, ALLOWED_TAGS: ["body", ...COPY_TAGS], ALLOWED_ATTR: ["href", "start"], ALLOW_DATA_ATTR: false, ALLOW_ARIA_ATTR: false,
  });
}

/** Markup that this page wrote to the clipboard itself; its data attributes are then checked by the schema. */
export function ownMarkup(html: string): string {
  return DOMPurify.sanitize(html, {
    ...ALWAYS, ALLOWED_TAGS: PAGE_TAGS, ALLOWED_ATTR: ["href", "lang", "start"], ALLOW_DATA_ATTR: true, ALLOW_ARIA_ATTR: false,
  });
}
