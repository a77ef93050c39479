import type { Comment } from '@shared/story/review';
import { unwrap } from './inline-marks';
import { STYLE } from './sanitise';
import { momentOf } from './word-time';

/** Comments by key, and how many speak of no words: Word names none where only the sign of a comment was copied. */
export interface ReadComments {
  readonly comments: ReadonlyMap<string, Comment>;
  readonly loose: number;
}

const SAID = `[${STYLE}*="mso-element:comment"]:not([${STYLE}*="comment-list"])`;
/** Where comments are said at the end, and the space that bears a comment's sign. */
const ENDS = `[${STYLE}*="mso-element:comment"], [${STYLE}*="mso-special-character:comment"]`;
const SIGN = "a[href^='#_msocom']";
const REFERENCE = `[${STYLE}*="mso-comment-reference"]`;

/**
 * Word writes the words that a comment speaks of as a reference with a number and a day, a sign behind them, and what was
 * said at the end of the copy. The words get a `mark` with the comment's key; sign and end go.
 */
export function readComments(tree: HTMLElement, newKey: () => string): ReadComments {
  const references = readReferences(tree, newKey);
  const comments = new Map<string, Comment>();
  let loose = 0;
  for (const said of tree.querySelectorAll(SAID)) {
    const back = said.querySelector("a[href^='#_msoanchor']");
    const reference = references.get(lastNumber(back?.getAttribute('href') ?? ''));
    back?.remove();
    if (reference === undefined) loose += 1;
    else
      comments.set(reference.key, {
        author: authorOf(said),
        at: momentOf(reference.date),
        text: linesOf(said).slice(0, 20_000),
        parent: null,
        resolved: null,
      });
  }
  for (const end of tree.querySelectorAll(ENDS)) end.remove();
  let signs = 0;
  for (const sign of tree.querySelectorAll(SIGN)) {
    if (!references.has(lastNumber(sign.getAttribute('href') ?? ''))) signs += 1;
    sign.remove();
  }
  for (const mark of tree.querySelectorAll('mark[data-id]'))
    if (!comments.has(mark.getAttribute('data-id') ?? '')) unwrap(mark);
  return { comments, loose: Math.max(loose, signs) };
}

/** The words of comments, by the comment's number. One comment may have several stretches. */
function readReferences(
  tree: HTMLElement,
  newKey: () => string,
): Map<string, { readonly key: string; readonly date: string }> {
  const found = new Map<string, { readonly key: string; readonly date: string }>();
  for (const reference of tree.querySelectorAll(REFERENCE)) {
    const style = reference.getAttribute(STYLE) ?? '';
    const number = lastNumber(/mso-comment-reference:([^;]*)/u.exec(style)?.[1] ?? '');
    const date = /mso-comment-date:\s*([\dT]+)/u.exec(style)?.[1] ?? '';
    const entry = found.get(number) ?? { key: newKey(), date };
    found.set(number, entry);
    const mark = tree.ownerDocument.createElement('mark');
    mark.setAttribute('data-id', entry.key);
    mark.append(...reference.childNodes);
    reference.replaceWith(mark);
  }
  return found;
}

function lastNumber(name: string): string {
  return /(\d+)\s*$/u.exec(name)?.[1] ?? '';
}

function authorOf(said: Element): string {
  const style = said.querySelector(`[${STYLE}*="mso-comment-author"]`)?.getAttribute(STYLE) ?? '';
  return (/mso-comment-author:\s*["']?([^"';]+)/u.exec(style)?.[1] ?? '').trim().slice(0, 2000);
}

function linesOf(said: Element): string {
  const paragraphs = [...said.querySelectorAll('p')];
  return (paragraphs.length > 0 ? paragraphs : [said])
    .map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim())
    .filter((words) => words !== '')
    .join('\n');
}
