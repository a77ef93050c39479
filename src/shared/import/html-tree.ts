import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeSanitize, { type Options } from 'rehype-sanitize';
import { unified } from 'unified';
import { tooDeep } from '../elements/html-depth';

/** A page as parsed, and as it is safe to walk. */
export interface HtmlTree {
  /** With scripts, for the page's own data; never walked for words. */
  readonly raw: Root;
  readonly clean: Root;
}

const ALLOWED = [
  'html',
  'body',
  'main',
  'article',
  'section',
  'header',
  'footer',
  'aside',
  'nav',
  'div',
  'form',
  'button',
  'dialog',
  'label',
  'details',
  'summary',
  'address',
  'hgroup',
  'fieldset',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'p',
  'blockquote',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'pre',
  'hr',
  'br',
  'figure',
  'figcaption',
  'picture',
  'img',
  'audio',
  'video',
  'table',
  'caption',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'td',
  'th',
  'a',
  'em',
  'i',
  'cite',
  'strong',
  'b',
  's',
  'del',
  'ins',
  'strike',
  'sub',
  'sup',
  'span',
  'small',
  'time',
  'q',
  'code',
  'mark',
  'abbr',
  'u',
  'font',
];
const SCHEMA: Options = {
  tagNames: ALLOWED,
  attributes: {
    '*': ['className', 'id', 'itemProp', 'rel', 'role', 'lang', 'hidden', 'style'],
    a: ['href'],
    time: ['dateTime'],
    ol: ['start'],
    img: ['alt'],
    audio: ['src'],
    // Keys of what was proposed and said, set by the cleaning of a clipboard.
    ins: ['dataId'],
    del: ['dataId'],
    mark: ['dataId'],
  },
  strip: [
    'script',
    'style',
    'template',
    'noscript',
    'iframe',
    'object',
    'embed',
    'svg',
    'math',
    'select',
    'textarea',
    'canvas',
    'head',
    'title',
  ],
  clobber: [],
  protocols: {},
  ancestors: {},
  required: {},
  allowComments: false,
  allowDoctypes: false,
};

const parser = unified().use(rehypeParse, { fragment: false });
const cleaner = unified().use(rehypeSanitize, SCHEMA);

/** Parses HTML as a browser does and takes out all that is no text. Null where its elements are too many or nested too deep to be read safely. */
export function parseHtml(html: string): HtmlTree | null {
  if (tooDeep(html)) return null;
  const raw = parser.parse(html);
  return { raw, clean: cleaner.runSync(raw) };
}

/** Whether a node is an element. */
export function isElement(node: Root | RootContent | ElementContent): node is Element {
  return node.type === 'element';
}

/** Whether a node is an element of one of these names. */
export function isNamed(node: Root | RootContent | ElementContent, ...names: string[]): boolean {
  return node.type === 'element' && names.includes(node.tagName);
}

/** An attribute's value as words; empty where there is none. */
export function attributeOf(node: Element, name: string): string {
  const value = node.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Elements whose parts a page sets apart; anything but a stretch of one line. */
const SPACED: ReadonlySet<string> = new Set(
  'body main article section header footer aside nav div form dialog details address fieldset p li ul ol dl dd dt table thead tbody tfoot tr td th figure blockquote h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);

/** All words under a node, white space as in the source. */
export function textOf(node: Root | RootContent | ElementContent): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const parts: string[] = [];
  for (const child of node.children) parts.push(textOf(child));
  return parts.join(isElement(node) && SPACED.has(node.tagName) ? ' ' : '');
}
