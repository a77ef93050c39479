import type { Element, ElementContent } from 'hast';
import { attributeOf, partsOf } from '../../../elements/markup';

/** What each block's markup is: its tag, and the class by which WordPress knows it. "" for none. */
const MARKUP: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  paragraph: [['p', '']],
  heading: [['h2', 'wp-block-heading']],
  list: [
    ['ul', 'wp-block-list'],
    ['ol', 'wp-block-list'],
  ],
  'list-item': [['li', '']],
  quote: [['blockquote', 'wp-block-quote']],
  pullquote: [['figure', 'wp-block-pullquote']],
  image: [['figure', 'wp-block-image']],
  audio: [['figure', 'wp-block-audio']],
  separator: [['hr', 'wp-block-separator']],
  group: [
    ['aside', 'wp-block-group'],
    ['section', 'wp-block-group'],
  ],
  html: [
    ['ul', ''],
    ['ol', ''],
  ],
};

/** The blocks that hold others, and which: everything else holds words. */
const HOLDS: Readonly<Record<string, readonly string[]>> = {
  list: ['list-item'],
  'list-item': ['list'],
  quote: ['paragraph'],
  group: ['heading', 'paragraph'],
};

const TOP = Object.keys(MARKUP).filter((name) => name !== 'list-item');

/**
 * What is wrong with block markup, or null: every comment opens or closes a block, each block stands where it may and
 * is one element of its own kind, and at the top no word stands outside of blocks.
 */
export function blockFault(body: Element): string | null {
  const loose = outside(body.children).find(
    (node) => node.type !== 'text' || node.value.trim() !== '',
  );
  return loose ? 'Words stand outside of any block.' : faultIn(body.children, TOP);
}

function faultIn(nodes: readonly ElementContent[], allowed: readonly string[]): string | null {
  let at = 0;
  while (at < nodes.length) {
    const node = nodes[at];
    if (node?.type !== 'comment') {
      const fault = node?.type === 'element' ? faultIn(node.children, []) : null;
      if (fault !== null) return fault;
      at += 1;
      continue;
    }
    const opened = /^ wp:([a-z-]+)(?: (\{.*\}))? $/u.exec(node.value);
    const name = opened?.[1];
    if (name === undefined || !allowed.includes(name))
      return `The comment “${node.value}” opens no block that may stand there.`;
    const close = nodes.findIndex(
      (other, place) => place > at && other.type === 'comment' && other.value === ` /wp:${name} `,
    );
    const fault = blockIn(name, opened?.[2], close < 0 ? [] : nodes.slice(at + 1, close));
    if (fault !== null) return fault;
    at = close + 1;
  }
  return null;
}

function blockIn(
  name: string,
  attributes: string | undefined,
  inside: readonly ElementContent[],
): string | null {
  const [element, ...more] = partsOf({ children: inside });
  const fits = MARKUP[name]?.some(
    ([tagName, className]) => element?.tagName === tagName && hasClass(element, className),
  );
  if (!element || more.length > 0 || fits !== true || inside.length !== 3)
    return `The block ${name} is not one element of its kind.`;
  if (attributes !== undefined && !classShown(attributes, element))
    return `The block ${name} says another class than its markup.`;
  return faultIn(element.children, HOLDS[name] ?? []);
}

function hasClass(element: Element, className: string): boolean {
  return className === '' || classesOf(element).includes(className);
}

function classShown(attributes: string, element: Element): boolean {
  const given: unknown = JSON.parse(attributes);
  if (typeof given !== 'object' || given === null || !('className' in given)) return true;
  return String(given.className)
    .split(' ')
    .every((name) => classesOf(element).includes(name));
}

function classesOf(element: Element): readonly string[] {
  return (attributeOf(element, 'className') ?? '').split(' ');
}

/** What stands at the top between the blocks. */
function outside(nodes: readonly ElementContent[]): ElementContent[] {
  let open: string | null = null;
  return nodes.filter((node) => {
    if (node.type !== 'comment') return open === null;
    if (open === null) open = /^ wp:([a-z-]+)/u.exec(node.value)?.[1] ?? null;
    else if (node.value === ` /wp:${open} `) open = null;
    return false;
  });
}
