import { unwrap } from './inline-marks';

const LINES = 'p, h1, h2, h3, h4, h5, h6, pre';
const CONTAINERS =
  'div, section, article, main, header, footer, nav, aside, address, figure, figcaption, details, summary, dl, dt, dd, center, fieldset, blockquote, ul, ol, li, table, tbody, thead, tfoot, tr, td, th, caption, hgroup, search';
const BLOCKS = `${LINES}, ${CONTAINERS}, hr`;

/** Cells of one row are set beside each other in a line; a row of one cell is only a box around text. */
export function readTables(tree: HTMLElement): void {
  for (const row of [...tree.querySelectorAll('tr')].reverse()) {
    const cells = [...row.children].filter(({ tagName }) => /^T[DH]$/u.test(tagName));
    if (cells.length < 2 || row.querySelector('table')) continue;
    const line = tree.ownerDocument.createElement('p');
    line.textContent = cells
      .map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim())
      .filter((words) => words !== '')
      .join(' | ');
    row.replaceChildren(line);
  }
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
    if (/^[\s\u00a0\u200b\ufeff]*$/u.test(block.textContent) && !block.querySelector('hr'))
      block.remove();
  }
}
