import type { Element } from 'hast';
import { safeUrl } from '../elements/safe-url';
import { attributeOf, isNamed } from './html-tree';
import type { MarkJson } from './mark-json';

const MARKS: Readonly<Record<string, MarkJson>> = {
  em: { type: 'emphasis' },
  i: { type: 'emphasis' },
  cite: { type: 'emphasis' },
  strong: { type: 'strong' },
  b: { type: 'strong' },
  s: { type: 'strikethrough' },
  del: { type: 'strikethrough' },
  strike: { type: 'strikethrough' },
  sup: { type: 'superscript' },
  sub: { type: 'subscript' },
};
const INLINE = new Set([
  ...Object.keys(MARKS),
  'a',
  'span',
  'small',
  'time',
  'q',
  'code',
  'mark',
  'abbr',
  'u',
  'font',
  'ins',
  'img',
  'picture',
  'label',
]);

/** Whether an element stands in a line of text; `br` is neither. */
export function isInline(node: Element): boolean {
  return INLINE.has(node.tagName);
}

/** The mark that an inline element makes; `refused` tells of a link whose address no page may have. */
export function markOf(node: Element): { mark: MarkJson | null; refused: boolean } {
  if (isNamed(node, 'a')) {
    const address = attributeOf(node, 'href');
    const href = safeUrl('link', address);
    return {
      mark: href === null ? null : { type: 'link', attrs: { href } },
      refused: href === null && address !== '',
    };
  }
  const lang = attributeOf(node, 'lang');
  if (isNamed(node, 'span') && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u.test(lang))
    return { mark: { type: 'languageSpan', attrs: { lang } }, refused: false };
  const id = keyOf(node);
  const type = id === null ? undefined : REVIEW[node.tagName];
  if (type !== undefined) return { mark: { type, attrs: { id } }, refused: false };
  return { mark: MARKS[node.tagName] ?? null, refused: false };
}

/** Elements of words under review; whose key is known, the recognition decides. */
const REVIEW: Readonly<Record<string, string>> = {
  ins: 'insertion',
  del: 'deletion',
  mark: 'comment',
};

/** The key of an entry, which stands in the markup as JSON; null for none. */
function keyOf(node: Element): string | null {
  const key = /^"([\w-]{1,100})"$/u.exec(attributeOf(node, 'dataId'))?.[1];
  return key ?? null;
}
