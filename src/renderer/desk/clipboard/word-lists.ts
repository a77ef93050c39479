import { STYLE } from './sanitise';

const LEVEL = /mso-list:\s*\S+\s+level(\d+)/u;

/**
 * Word writes a list as paragraphs that look like one: "mso-list:l0 level2 lfo1" and a typed bullet
 * or number that it says to ignore. Turns each run of them into real lists, as deep as they go.
 */
export function readWordLists(tree: HTMLElement): void {
  for (const paragraph of tree.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6')) {
    if (
      tree.contains(paragraph) &&
      levelOf(paragraph) !== null &&
      levelOf(paragraph.previousElementSibling) === null
    ) {
      readRun(paragraph);
    }
  }
}

function levelOf(element: Element | null): number | null {
  if (element === null || !/^(?:P|H[1-6])$/u.test(element.tagName)) return null;
  const level = LEVEL.exec(element.getAttribute(STYLE) ?? '')?.[1];
  return level === undefined ? null : Math.min(9, Math.max(1, Number(level)));
}

function readRun(first: HTMLElement): void {
  const document = first.ownerDocument;
  const run: Element[] = [];
  for (let at: Element | null = first; levelOf(at) !== null && at; at = at.nextElementSibling)
    run.push(at);
  const open: HTMLElement[] = [];
  for (const paragraph of run) {
    const level = levelOf(paragraph) ?? 1;
    const tag = isNumbered(paragraph) ? 'ol' : 'ul';
    while (open.length > level) open.pop();
    while (open.length < level) {
      const list = document.createElement(tag);
      const parent = open.at(-1);
      if (parent)
        (parent.lastElementChild ?? parent.appendChild(document.createElement('li'))).append(list);
      else first.before(list);
      open.push(list);
    }
    const item = document.createElement('li');
    item.append(...paragraph.childNodes);
    open.at(-1)?.append(item);
  }
  for (const paragraph of run) paragraph.remove();
}

/** Takes the typed bullet or number out, and tells which it was. */
function isNumbered(paragraph: Element): boolean {
  let sign = '';
  for (const ignored of paragraph.querySelectorAll(`[${STYLE}*="mso-list"]`)) {
    sign += ignored.textContent;
    ignored.remove();
  }
  return /[\p{L}\d]+[.)]/u.test(sign) && !/^o\s*$/u.test(sign.trim());
}
