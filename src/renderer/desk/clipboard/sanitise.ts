import DOMPurify from 'dompurify';

/** What can never be in copy: dropped with what it holds. */
const FORBIDDEN = [
  'style',
  'script',
  'svg',
  'math',
  'form',
  'input',
  'textarea',
  'select',
  'option',
  'button',
  'template',
  'iframe',
  'frame',
  'object',
  'embed',
  'applet',
  'link',
  'meta',
  'base',
  'audio',
  'video',
  'canvas',
  'noscript',
  'title',
  'source',
];

/** What the schema has a place for. */
const COPY_TAGS = [
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'blockquote',
  'hr',
  'strong',
  'b',
  'em',
  'i',
  'cite',
  's',
  'sup',
  'sub',
  'a',
];

/** What else tells how words belong together, until it has been read. */
const STRUCTURE_TAGS = [
  'body',
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'nav',
  'aside',
  'address',
  'figure',
  'figcaption',
  'details',
  'summary',
  'hgroup',
  'search',
  'center',
  'fieldset',
  'dl',
  'dt',
  'dd',
  'table',
  'caption',
  'tbody',
  'thead',
  'tfoot',
  'tr',
  'td',
  'th',
  'pre',
  'br',
  'span',
  'font',
  'u',
  'ins',
  'del',
  'strike',
  'small',
  'big',
  'img',
];

/** What the cleaning itself sets: photos without a picture, and the marks of review. */
const MADE_TAGS = ['figure', 'ins', 'del', 'mark'];
const MADE_ATTR = ['data-element', 'data-alt-text', 'data-id'];

/** What our own clipboard adds to copy. */
const PAGE_TAGS = [
  ...COPY_TAGS,
  'span',
  'figure',
  'figcaption',
  'aside',
  'section',
  'div',
  'mark',
  'ins',
  'del',
];

const ALWAYS = {
  ALLOW_UNKNOWN_PROTOCOLS: false,
  ALLOW_ARIA_ATTR: false,
  SANITIZE_NAMED_PROPS: true,
  FORBID_TAGS: FORBIDDEN,
  FORBID_CONTENTS: FORBIDDEN,
} as const;

/** Where a style is kept for reading: as an attribute of that name nothing applies it. */
export const STYLE = 'data-clip-style';

/** Where a picture's address is kept, so that it is read and never fetched. */
export const SOURCE = 'data-clip-src';

/** What tells of headings, lists, tracked changes and pictures; nothing of it outlives the reading. */
const TELLING = [
  ...['class', 'role', 'aria-level', 'data-aria-level', 'cite', 'datetime'],
  ...['alt', 'width', 'height', STYLE, SOURCE],
];

/**
 * Markup from outside as a lifeless tree: nothing in it can run, load or be styled. What styles say
 * stays readable in `STYLE`, because Word and Google Docs say by it what is a list and what is bold.
 */
export function inertTree(html: string): HTMLElement {
  const body = DOMPurify.sanitize(setStylesAside(html), {
    ...ALWAYS,
    ALLOWED_TAGS: [...COPY_TAGS, ...STRUCTURE_TAGS],
    ALLOWED_ATTR: ['href', 'start', 'hidden', ...TELLING],
    ADD_URI_SAFE_ATTR: [STYLE, SOURCE],
    ALLOW_DATA_ATTR: false,
    RETURN_DOM: true,
  });
  if (!(body instanceof HTMLElement)) throw new Error('The sanitiser gave no tree');
  return body;
}

/** The page's policy allows no style attribute, and reports each that is parsed. Only names within tags are touched. */
function setStylesAside(html: string): string {
  return html.replace(/<[a-z][^>]*>/giu, (tag) =>
    tag
      .replace(/\sstyle\s*=/giu, ` ${STYLE}=`)
      .replace(/^(<img\b[^>]*?\s)src\s*=/iu, (_, before: string) => `${before}${SOURCE}=`),
  );
}

/**
 * A cleaned tree as markup that holds nothing but copy: no class, style, id or data. Languages go
 * too: word processors put one on every run of words, which says nothing.
 */
export function copyMarkup(tree: HTMLElement): string {
  return DOMPurify.sanitize(tree, {
    ...ALWAYS,
    ALLOWED_TAGS: ['body', ...COPY_TAGS, ...MADE_TAGS],
    ALLOWED_ATTR: ['href', 'start', ...MADE_ATTR],
    ALLOW_DATA_ATTR: false,
  });
}

/** Markup that this page wrote to the clipboard itself; its data attributes are then checked by the schema. */
export function ownMarkup(html: string): string {
  return DOMPurify.sanitize(html, {
    ...ALWAYS,
    ALLOWED_TAGS: PAGE_TAGS,
    ALLOWED_ATTR: ['href', 'lang', 'start'],
    ALLOW_DATA_ATTR: true,
  });
}
