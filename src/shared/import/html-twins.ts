import type { Element } from 'hast';
import type { Holding } from './html-holding';
import { attributeOf, isElement, isNamed } from './html-tree';

/** A twin holds at most this share of the region's copy: more is another piece. */
const MOST = 0.5;

/**
 * The elements beside the part of a page that holds the copy that are made like it or like an element around it, and
 * hold words and nothing else: letters set each part of their copy in a table of its own. Divisions are none: on
 * published pages those beside the copy are notices more often than copy. `around` are the region and all elements
 * around it.
 */
export function twinsOf(
  around: ReadonlySet<Element>,
  region: Element | null,
  holding: (node: Element) => Holding,
): Set<Element> {
  const twins = new Set<Element>();
  const most = region === null ? 0 : MOST * holding(region).copy;
  for (const parent of around) {
    const children = parent === region ? [] : parent.children.filter((child) => isElement(child));
    const at = children.findIndex((child) => around.has(child));
    const model = children[at];
    if (model === undefined) continue;
    children.forEach((child, index) => {
      const held = holding(child);
      if (isLike(child, model) && isCopyAlone(held, index > at && classOf(child) !== '', most))
        twins.add(child);
    });
  }
  return twins;
}

function isLike(child: Element, model: Element): boolean {
  return (
    child !== model &&
    isNamed(model, 'table', 'tbody', 'tr', 'td') &&
    child.tagName === model.tagName &&
    classOf(child) === classOf(model)
  );
}

/** A few words are enough where `mayBeShort`: below the rest, in a box that bears the same name. */
function isCopyAlone(
  { words, linked, hasHeadline, hasByline, teasers, copy }: Holding,
  mayBeShort: boolean,
  most: number,
): boolean {
  return (
    words > 0 &&
    linked === 0 &&
    !hasHeadline &&
    !hasByline &&
    teasers === 0 &&
    copy <= most &&
    (copy > 0 || mayBeShort)
  );
}

function classOf(node: Element): string {
  return attributeOf(node, 'className');
}
