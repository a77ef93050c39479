import type { Comment, Doctype, Element, ElementContent, Root, RootContent } from 'hast';
import { safeUrl } from '../elements/safe-url';
import { unwritableCharacter } from './unwritable';

/** Elements that have no content and no end tag. */
const VOID = new Set(['img', 'hr', 'meta', 'link']);

/** Every element that a page of ours holds. */
const ELEMENTS = new Set([
  ...VOID,
  'html',
  'head',
  'title',
  'script',
  'style',
  'body',
  'main',
  'article',
  'header',
  'footer',
  'section',
  'aside',
  'h1',
  'h2',
  'p',
  'ul',
  'ol',
  'li',
  'figure',
  'figcaption',
  'blockquote',
  'audio',
  'a',
  'em',
  'strong',
  's',
  'sup',
  'sub',
  'cite',
  'span',
  'small',
  'time',
]);

/** Every attribute that a page of ours holds, by its name in the tree. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  alt: 'alt',
  ariaHidden: 'aria-hidden',
  ariaLabel: 'aria-label',
  charSet: 'charset',
  className: 'class',
  content: 'content',
  controls: 'controls',
  dateTime: 'datetime',
  dir: 'dir',
  download: 'download',
  fetchPriority: 'fetchpriority',
  height: 'height',
  href: 'href',
  hrefLang: 'hreflang',
  lang: 'lang',
  loading: 'loading',
  name: 'name',
  prefix: 'prefix',
  preload: 'preload',
  property: 'property',
  rel: 'rel',
  role: 'role',
  sizes: 'sizes',
  src: 'src',
  srcSet: 'srcset',
  start: 'start',
  type: 'type',
  width: 'width',
};

/** The scripts' and styles' text is no HTML text: each has an escape of its own. */
const RAW_TEXT: Readonly<Record<string, (text: string) => string>> = {
  script: escapeJson,
  style: escapeCss,
};

/**
 * Writes a tree as HTML: the only place in Standfirst that joins markup from strings.
 * It changes no character of the text: what a parser reads back is what the tree held. It throws
 * (a bug, never the writer's fault) on an element, attribute or address that no page of ours holds,
 * and on a character that HTML cannot carry, which `unwritableIn` finds beforehand.
 */
export function writeHtml(tree: Root | Element): string {
  return tree.type === 'root' ? tree.children.map(writeNode).join('') : writeElement(tree);
}

function writeNode(node: RootContent | ElementContent | Doctype | Comment): string {
  if (node.type === 'element') return writeElement(node);
  if (node.type === 'text') return escapeText(node.value);
  if (node.type === 'doctype') return '<!DOCTYPE html>';
  throw new Error('A page holds no comments');
}

function writeElement({ tagName, properties, children }: Element): string {
  if (!ELEMENTS.has(tagName)) throw new Error(`A page holds no ${tagName}`);
  const open = `<${tagName}${Object.entries(properties)
    .map(([name, value]) => writeAttribute(name, value))
    .join('')}>`;
  if (VOID.has(tagName)) return open;
  return `${open}${children.map(contentWriter(tagName)).join('')}</${tagName}>`;
}

function contentWriter(tagName: string): (child: ElementContent) => string {
  const escape = RAW_TEXT[tagName];
  return (child) =>
    escape && child.type === 'text' ? escape(writable(child.value)) : writeNode(child);
}

function writeAttribute(property: string, value: Element['properties'][string]): string {
  const name = ATTRIBUTES[property];
  if (name === undefined) throw new Error(`A page holds no attribute ${property}`);
  if (value === null || value === undefined || value === false) return '';
  if (value === true) return ` ${name}`;
  const text = Array.isArray(value) ? value.join(' ') : String(value);
  if ((name === 'href' || name === 'src') && !isPageAddress(text))
    throw new Error(`A page holds no such address: ${text}`);
  if (name === 'srcset' && !text.split(', ').every((file) => OFFERED.test(file)))
    throw new Error(`A page offers no such files: ${text}`);
  return ` ${name}="${escapeText(text).replace(/"/gu, '&quot;')}"`;
}

/** One width of a picture among those that a page offers. */
const OFFERED = /^media\/[a-z0-9-]+\.[a-z0-9]+ [1-9][0-9]*w$/u;

/** An address that has passed `safeUrl`, or a file in the folder beside the page. */
function isPageAddress(url: string): boolean {
  return /^media\/[a-z0-9-]+\.[a-z0-9]+$/u.test(url) || safeUrl('link', url) === url;
}

function escapeText(text: string): string {
  return writable(text).replace(/[&<>]/gu, (character) =>
    character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;',
  );
}

/** JSON inside `script`: no character of it may end the script or begin a comment there. */
function escapeJson(json: string): string {
  return json.replace(
    /[<>&\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** CSS inside `style`: an escape that means "<" to CSS and nothing to HTML. */
function escapeCss(css: string): string {
  return css.replace(/<(?=[/!])/gu, '\\3c ');
}

function writable(text: string): string {
  const character = unwritableCharacter(text);
  if (character !== null) throw new Error(`HTML cannot carry ${character}`);
  return text;
}
