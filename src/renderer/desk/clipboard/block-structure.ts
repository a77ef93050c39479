import { styleOf, unwrap } from './inline-marks';
import { STYLE } from './sanitise';

const LINES = 'p, h1, h2, h3, h4, h5, h6, pre';
const CONTAINERS =
  'div, section, article, main, header, footer, nav, aside, address, figure, figcaption, details, summary, dl, dt, dd, center, fieldset, blockquote, ul, ol, li, table, tbody, thead, tfoot, tr, td, th, caption, hgroup, search';
const BLOCKS = `${LINES}, ${CONTAINERS}, hr`;

/**
 * Cells of one row are set beside each other in a line, as an import sets them; a row of one cell, or of whole columns of
 * a page, is only a box around text. Gives how many tables have become lines.
 */
export function readTables(tree: HTMLElement): number {
  const read = new Set<Element>();
  for (const row of [...tree.querySelectorAll('tr')].reverse()) {
    const cells = [...row.children].filter(({ tagName }) => /^T[DH]$/u.test(tagName));
    if (cells.length < 2 || row.querySelector('table') || cells.some(isColumn)) continue;
    const line = tree.ownerDocument.createElement('p');
    while (cells.length > 0 && isBlank(cells.at(-1))) cells.pop();
    cells.forEach((cell, at) => {
      flatten(cell);
      line.append(...(at === 0 ? [] : [' | ']), ...cell.childNodes);
    });
    row.replaceChildren(line);
    read.add(row.closest('table') ?? row);
  }
  return read.size;
}

/** A cell with several paragraphs or a list is a column of a page. */
function isColumn(cell: Element): boolean {
  return cell.querySelectorAll('p, li, h1, h2, h3, h4, h5, h6, blockquote').length > 1;
}

function isBlank(cell: Element | undefined): boolean {
  return cell?.textContent.trim() === '';
}

/** What a cell or a caption holds as one line, its marks kept. */
export function flatten(cell: Element): void {
  for (const block of [...cell.querySelectorAll(`${BLOCKS}, br`)].reverse()) {
    block.before(' ');
    block.after(' ');
    unwrap(block);
  }
}

/** Boxes that a page sets in a line, and lines that a page sets as they were typed. */
export function readFlow(tree: HTMLElement): void {
  for (const box of tree.querySelectorAll(`div[${STYLE}*="display"]`))
    if (/^inline/u.test(styleOf(box, 'display'))) unwrap(box);
  for (const typed of tree.querySelectorAll(`[${STYLE}*="white-space"]`))
    if (/^(?:pre|break-spaces)/u.test(styleOf(typed, 'white-space'))) breakTypedLines(typed);
}

function breakTypedLines(typed: Element): void {
  if (!typed.textContent.includes('\n')) return;
  const walker = typed.ownerDocument.createTreeWalker(typed, 4 /* NodeFilter.SHOW_TEXT */);
  const texts: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement?.closest(`[${STYLE}*="white-space"]`);
    if (around === typed && (node.textContent ?? '').includes('\n')) texts.push(node);
  }
  for (const text of texts) {
    const lines = (text.textContent ?? '').split('\n');
    const parts = lines.flatMap((line, at) =>
      at === 0 ? [line] : [typed.ownerDocument.createElement('br'), line],
    );
    text.parentElement?.replaceChild(fragmentOf(parts, typed.ownerDocument), text);
  }
}

function fragmentOf(parts: readonly (string | Node)[], owner: Document): DocumentFragment {
  const fragment = owner.createDocumentFragment();
  fragment.append(...parts);
  return fragment;
}

/** Every run of words ends up in a paragraph of its own, and inline elements stand inside blocks, not around them. */
export function readBlocks(tree: HTMLElement): void {
  for (const element of [...tree.querySelectorAll('*')].reverse()) {
    if (!element.matches(BLOCKS) && element.querySelector(BLOCKS)) pushInside(element);
  }
  for (const container of [tree, ...tree.querySelectorAll(CONTAINERS)]) wrapRuns(container);
  for (const line of tree.querySelectorAll(LINES)) if (line.querySelector(BLOCKS)) unwrap(line);
}

/** `<b><p>words</p></b>` becomes `<p><b>words</b></p>`. */
function pushInside(inline: Element): void {
  for (const child of [...inline.childNodes]) {
    const wrapper = inline.cloneNode(false);
    if (child instanceof Element && child.matches(BLOCKS)) {
      for (const inside of [...child.childNodes]) wrapper.appendChild(inside);
      if (wrapper.hasChildNodes()) child.append(wrapper);
    } else {
      child.replaceWith(wrapper);
      wrapper.appendChild(child);
    }
  }
  unwrap(inline);
}

function wrapRuns(container: Element): void {
  let run: ChildNode[] = [];
  const close = (): void => {
    const first = run[0];
    if (
      first &&
      run.some(({ textContent, nodeName }) => textContent?.trim() !== '' || nodeName === 'BR')
    ) {
      const paragraph = container.ownerDocument.createElement('p');
      first.before(paragraph);
      paragraph.append(...run);
    }
    run = [];
  };
  for (const child of [...container.childNodes]) {
    if (child instanceof Element && child.matches(BLOCKS)) close();
    else run.push(child);
  }
  close();
}

/** A line break starts a new paragraph: copy holds no line breaks. In a heading it becomes a space. */
export function readLineBreaks(tree: HTMLElement): void {
  for (const block of tree.querySelectorAll('pre')) splitLines(block);
  for (const heading of tree.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    for (const line of heading.querySelectorAll('br')) line.replaceWith(' ');
  }
  for (const line of [...tree.querySelectorAll('p br')].reverse()) {
    const paragraph = line.closest('p');
    if (paragraph) splitAfter(paragraph, line);
    line.remove();
  }
}

function splitAfter(paragraph: HTMLElement, line: Element): void {
  const range = paragraph.ownerDocument.createRange();
  range.setStartAfter(line);
  range.setEnd(paragraph, paragraph.childNodes.length);
  const rest = paragraph.cloneNode(false);
  rest.appendChild(range.extractContents());
  paragraph.after(rest);
}

function splitLines(block: Element): void {
  const lines = block.textContent.split(/\r?\n/u).map((words) => {
    const line = block.ownerDocument.createElement('p');
    line.textContent = words;
    return line;
  });
  block.replaceWith(...lines);
}

/** Blocks without a word are spacing, which the page does itself. */
export function dropEmptyBlocks(tree: HTMLElement): void {
  for (const block of [...tree.querySelectorAll(`${LINES}, li, ul, ol, blockquote`)].reverse()) {
    if (
      !block.matches('[data-element]') &&
      /^[\s\u00a0\u200b\ufeff]*$/u.test(block.textContent) &&
      !block.querySelector('hr')
    )
      block.remove();
  }
}
