import type { Element } from 'hast';
import { isTeaserList, type PageContent } from './html-content';
import { hintOf, isLeftOutByName } from './html-hints';
import { attributeOf, isElement, isNamed } from './html-tree';

/** Where a walk stands: the page's own furniture comes before and after the part that holds the copy. */
export type PagePlace = 'before' | 'inside' | 'after';

/** An element with more of the page's copy than this is no furniture, whatever it is called ("has-sidebar"). */
const TOO_MUCH = 0.35;
/** Shares of linked words from which a block is a list of other pieces: beside the copy, and among it. */
const LINKED_OUTSIDE = 0.5;
const LINKED_INSIDE = 0.75;

/** Whether an element is left out of the piece as a whole: navigation, share bars, lists of other pieces, hidden parts. */
export function isPageFurniture(node: Element, place: PagePlace, content: PageContent): boolean {
  if (content.around.has(node) || isNamed(node, 'body', 'main', 'html')) return false;
  const { copy, hasHeadline } = content.holding(node);
  if (hasHeadline) return false;
  const little = copy === 0 || copy < TOO_MUCH * content.copy;
  if (isHiddenByStyle(node)) return little;
  if (isLeftOutByName(node))
    return place === 'before' ? !content.holding(node).hasByline : little || place !== 'inside';
  if (isTeaserList(content.holding(node))) return true;
  if (isNamed(node, 'aside')) return isStrayAside(node, place, content);
  if (isNamed(node, 'header', 'footer') && place !== 'inside' && content.region !== null)
    return !content.holding(node).hasByline && little;
  return isLinkList(node, place, content);
}

/** Words of a page that no reader saw. */
function isHiddenByStyle(node: Element): boolean {
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/iu.test(
    attributeOf(node, 'style'),
  );
}

function isStrayAside(node: Element, place: PagePlace, content: PageContent): boolean {
  if (hintOf(node) !== null) return false;
  if (place !== 'inside') return true;
  const { words, linked, links } = content.holding(node);
  return links > 0 && linked > 0.3 * words;
}

function isLinkList(node: Element, place: PagePlace, content: PageContent): boolean {
  const { words, linked, links, hasByline } = content.holding(node);
  if (hasByline || isNamed(node, 'blockquote') || hintOf(node) !== null) return false;
  if (place === 'inside')
    return links >= 2 && linked >= LINKED_INSIDE * words && !isNamed(node, 'p', 'li', 'td', 'tr');
  return links >= 3 && linked >= LINKED_OUTSIDE * words;
}

/** Whether a table only sets a page out: its cells are no row of values. */
export function isLayoutTable(node: Element): boolean {
  if (/^(?:presentation|none)$/u.test(attributeOf(node, 'role'))) return true;
  const found = { rows: 0, cells: 0, set: 0 };
  const look = (one: Element): void => {
    if (isNamed(one, 'th', 'caption')) found.cells += 2;
    if (isNamed(one, 'tr')) found.rows += 1;
    if (isNamed(one, 'td')) found.cells += 1;
    for (const child of one.children) {
      if (!isElement(child)) continue;
      if (isNamed(child, 'table', 'h1', 'h2', 'h3', 'hr', 'figure', 'ul', 'ol', 'blockquote'))
        found.set += 1;
      look(child);
    }
  };
  look(node);
  return found.set > 0 || found.cells <= found.rows;
}
