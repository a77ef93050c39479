import type { Comment, Doctype, Element, ElementContent, Root, RootContent } from 'hast';
import { safeUrl } from '../elements/safe-url';
import { unwritableCharacter } from './unwritable';

/** What may stand in a form of HTML, and how that form spells it. */
export interface Vocabulary {
  /** Elements that have a content. */
  readonly elements: ReadonlySet<string>;
  /** Elements that have no content and no end tag. */
  readonly empty: ReadonlySet<string>;
  /** Attributes by their names in the tree. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The comments that it holds; null: none. Whatever this says, none may end early. */
  readonly comments: RegExp | null;
  /** Whether elements without content are written "<hr/>". */
  readonly slash: boolean;
}

/** Every element with a content that a page of ours holds. */
const ELEMENTS = new Set([
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

/** What a page or a fragment of ours holds. */
export const PAGE: Vocabulary = {
  elements: ELEMENTS,
  empty: new Set(['img', 'hr', 'meta', 'link']),
  attributes: ATTRIBUTES,
  comments: null,
  slash: false,
};

/** The scripts' and styles' text is no HTML text: each has an escape of its own. */
const RAW_TEXT: Readonly<Record<string, (text: string) => string>> = {
  script: escapeJson,
  style: escapeCss,
};

/**
 * Writes a tree as HTML: the only place in Standfirst that joins markup from strings.
 * It changes no character of the text: what a parser reads back is what the tree held. It throws
 * (a bug, never the writer's fault) on an element, attribute, address or comment that the form does not hold,
 * and on a character that HTML cannot carry, which `unwritableIn` finds beforehand.
 */
export function writeHtml(tree: Root | Element, vocabulary = PAGE): string {
  return tree.type === 'root'
    ? tree.children.map((node) => writeNode(node, vocabulary)).join('')
    : writeElement(tree, vocabulary);
}

function writeNode(
  node: RootContent | ElementContent | Doctype | Comment,
  vocabulary: Vocabulary,
): string {
  if (node.type === 'element') return writeElement(node, vocabulary);
  if (node.type === 'text') return escapeText(node.value);
  if (node.type === 'doctype') return '<!DOCTYPE html>';
  return writeComment(node.value, vocabulary);
}

function writeComment(text: string, { comments }: Vocabulary): string {
  if (!comments?.test(text) || /--|>$|^-?>|-$/u.test(text))
    throw new Error(`A page holds no such comment: ${text}`);
  return `<!--${writable(text)}-->`;
}

function writeElement(element: Element, vocabulary: Vocabulary): string {
  const { tagName, properties, children } = element;
  const { elements, empty, slash } = vocabulary;
  if (!elements.has(tagName) && !empty.has(tagName)) throw new Error(`A page holds no ${tagName}`);
  const open = `<${tagName}${Object.entries(properties)
    .map(([name, value]) => writeAttribute(name, value, vocabulary))
    .join('')}`;
  if (empty.has(tagName)) return slash ? `${open}/>` : `${open}>`;
  return `${open}>${children.map(contentWriter(tagName, vocabulary)).join('')}</${tagName}>`;
}

function contentWriter(tagName: string, vocabulary: Vocabulary): (child: ElementContent) => string {
  const escape = RAW_TEXT[tagName];
  return (child) =>
    escape && child.type === 'text' ? escape(writable(child.value)) : writeNode(child, vocabulary);
}

function writeAttribute(
  property: string,
  value: Element['properties'][string],
  { attributes }: Vocabulary,
): string {
  const name = attributes[property];
  if (name === undefined) throw new Error(`A page holds no attribute ${property}`);
  if (value === null || value === undefined || value === false) return '';
  if (value === true) return ` ${name}`;
  const text = Array.isArray(value) ? value.join(' ') : String(value);
  if ((name === 'href' || name === 'src') && !isPageAddress(text))
    throw new Error(`A page holds no such address: ${text}`);
  if (name === 'srcset' && !text.split(', ').every((file) => OFFERED.test(file)))
    throw new Error(`A page offers no such files: ${text}`);
  if (name === 'style' && !DECLARATIONS.test(text))
    throw new Error(`A mail holds no such style: ${text}`);
  return ` ${name}="${escapeText(text).replace(/"/gu, '&quot;')}"`;
}

/** Declarations of our own, which name no address and call nothing. */
const DECLARATIONS = /^([a-z-]+:[a-z0-9#%., '-]+(;(?=.)|$))+$/iu;

/** One width of a picture among those that a page offers: beside it, or at the media's own address. */
const OFFERED = /^(?:https:\/\/[^\s,"<>]+\/)?media\/[a-z0-9-]+\.[a-z0-9]+ [1-9][0-9]*w$/u;

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
