import { unwrap } from './inline-marks';

/**
 * Lists as they are meant. Google Docs puts an inner list beside the point that it belongs to, Lexical into a point of its
 * own, Word on the web each point into a list of its own. What cannot stand in a point becomes paragraphs of it.
 */
export function readLists(tree: HTMLElement): void {
  joinWebLists(tree);
  for (const list of tree.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol')) moveIn(list);
  for (const item of tree.querySelectorAll('li')) {
    const [only] = item.children;
    const isHolder =
      item.children.length === 1 && only?.matches('ul, ol') && ownWords(item).trim() === '';
    if (isHolder && only) {
      item.before(only);
      item.remove();
      moveIn(only);
    }
  }
  for (const block of tree.querySelectorAll('li :is(h1, h2, h3, h4, h5, h6)')) {
    const paragraph = tree.ownerDocument.createElement('p');
    paragraph.append(...block.childNodes);
    block.replaceWith(paragraph);
  }
  for (const block of tree.querySelectorAll('li :is(blockquote, hr)')) unwrap(block);
}

/** A list that stands among points goes under the one above it; above the first, its points are of the outer list. */
function moveIn(list: Element): void {
  const above = list.previousElementSibling;
  if (above?.tagName === 'LI') above.append(list);
  else unwrap(list);
}

function ownWords(item: Element): string {
  return [...item.childNodes]
    .filter(({ nodeType }) => nodeType === 3)
    .map(({ textContent }) => textContent ?? '')
    .join('');
}

const WRAPPER = 'ListContainerWrapper';

/** Word on the web: every point in a list in a box, its depth in an attribute. Boxes that follow one another are one list. */
function joinWebLists(tree: HTMLElement): void {
  let open: { readonly list: Element; readonly depth: number }[] = [];
  let last: Element | null = null;
  for (const box of tree.querySelectorAll(`.${WRAPPER}`)) {
    const list = box.firstElementChild;
    if (!list?.matches('ul, ol') || box.children.length > 1) continue;
    if (box.previousElementSibling !== last) open = [];
    const depth = depthOf(list);
    open = open.filter((each) => each.depth <= depth);
    const same = open.at(-1)?.depth === depth ? open.at(-1)?.list : undefined;
    if (same?.tagName === list.tagName) {
      same.append(...list.childNodes);
      box.remove();
      continue;
    }
    if (same) open.pop();
    const above = open.at(-1)?.list.lastElementChild;
    if (above) {
      above.append(list);
      box.remove();
    } else last = box;
    open.push({ list, depth });
  }
}

function depthOf(list: Element): number {
  const level = Number(list.firstElementChild?.getAttribute('data-aria-level') ?? '1');
  return Number.isInteger(level) ? Math.min(9, Math.max(1, level)) : 1;
}
