import { STYLE } from './sanitise';
import { wrapInside } from './inline-marks';

/**
 * What word processors say of whole paragraphs by role, class or style: Word on the web its headings, Word its
 * quotations and the notes at its end. Gives how many notes came along.
 */
export function readWordShapes(tree: HTMLElement): number {
  for (const heading of tree.querySelectorAll('p[role=heading], div[role=heading]'))
    if (!heading.querySelector('p, div')) heading.replaceWith(wrapInside(heading, 'h2'));
  for (const paragraph of tree.querySelectorAll('p.MsoQuote, p.MsoIntenseQuote')) {
    const above = paragraph.previousElementSibling;
    const quote =
      above?.tagName === 'BLOCKQUOTE' ? above : tree.ownerDocument.createElement('blockquote');
    if (quote !== above) paragraph.before(quote);
    quote.append(paragraph);
  }
  return readNotes(tree);
}

/** Notes at the end stay at the end, without the rule that Word sets above them. */
function readNotes(tree: HTMLElement): number {
  const lists = tree.querySelectorAll(
    `[${STYLE}*="mso-element:footnote-list"], [${STYLE}*="mso-element:endnote-list"]`,
  );
  for (const list of lists) for (const rule of list.querySelectorAll('hr')) rule.remove();
  return tree.querySelectorAll(
    `[${STYLE}*="mso-element:footnote"]:not([${STYLE}*="-list"]), [${STYLE}*="mso-element:endnote"]:not([${STYLE}*="-list"]), a.sdfootnotesym, a.sdendnotesym`,
  ).length;
}
