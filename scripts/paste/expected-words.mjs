// @ts-check
/** What HTML says to its reader, read apart from the program's own cleaning: words, links, weight and slant. */

/** @typedef {{ words: string[], strong: string, emphasis: string, links: string[] }} Said */

const UNSEEN =
  'script, style, title, head, template, noscript, iframe, object, svg, math, select, option, textarea, button, audio, video, canvas, [hidden], [style*="display:none"], [style*="display: none"], [style*="mso-hide"], [style*="mso-list:Ignore"]';
const SAFE = /^(?:https?:\/\/[^/\s@]+(?:[/?#]|$)|mailto:|tel:)/iu;

/** @param {string} text */
export const wordsOf = (text) =>
  text.replace(/[\u00ad\u200b\ufeff]/gu, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
/** @param {string} text */
const letters = (text) => wordsOf(text).join('');

/** @param {Document} page @returns {Said} */
export function saidBy(page) {
  for (const unseen of page.querySelectorAll(UNSEEN)) unseen.remove();
  /** @type {Said} */
  const said = { words: [], strong: '', emphasis: '', links: [] };
  let line = '';
  /** @param {Node} node */
  const visit = (node) => {
    if (node.nodeType === 3) {
      line += node.nodeValue ?? '';
      const element = /** @type {Element} */ (node.parentElement);
      if (!element.closest('h1, h2, h3, h4, h5, h6, [role=heading]')) {
        if (isStrong(element)) said.strong += letters(node.nodeValue ?? '');
        if (isEmphasis(element)) said.emphasis += letters(node.nodeValue ?? '');
      }
      return;
    }
    if (node.nodeType !== 1 && node.nodeType !== 9) return;
    const element = /** @type {Element} */ (node);
    const ends =
      node.nodeType === 1 &&
      !/^(?:A|ABBR|B|BDI|CITE|CODE|DEL|EM|FONT|I|INS|KBD|LABEL|MARK|Q|S|SMALL|SPAN|STRIKE|STRONG|SUB|SUP|TIME|TT|U|VAR|WBR|[A-Z]+\d?:[A-Z]+)$/u.test(
        element.tagName,
      ) &&
      !/display:\s*inline/u.test(element.getAttribute('style') ?? '');
    if (ends) line += '\n';
    for (const child of node.childNodes) visit(child);
    if (ends) line += '\n';
  };
  visit(page.body);
  said.words = wordsOf(line);
  for (const link of page.querySelectorAll('a[href]')) {
    const href = (link.getAttribute('href') ?? '').trim();
    if (SAFE.test(href) && letters(link.textContent) !== '')
      said.links.push(`${addressOf(href)} ${letters(link.textContent)}`);
  }
  return said;
}

/** A link that goes on over several blocks is one. @param {string[]} links */
export const joined = (links) =>
  links
    .reduce((/** @type {string[]} */ all, link) => {
      const [href = '', letters = ''] = link.split(' ');
      if (all.at(-1)?.startsWith(`${href} `)) all.push(`${all.pop() ?? ''}${letters}`);
      else all.push(link);
      return all;
    }, [])
    .join(' · ');

/** @param {string} href */
const addressOf = (href) =>
  /^https:\/\/www\.google\.com\/url\?/u.test(href)
    ? (new URL(href).searchParams.get('q') ?? href)
    : href;

/** The nearest that says something decides. @param {Element | null} from @param {RegExp} property @param {RegExp} yes @param {RegExp} tags */
function nearest(from, property, yes, tags) {
  for (let at = from; at !== null; at = at.parentElement) {
    const style = property.exec(at.getAttribute('style') ?? '')?.[1];
    if (style !== undefined) return yes.test(style);
    if (tags.test(at.tagName)) return true;
  }
  return false;
}
/** @param {Element} from */
const isStrong = (from) =>
  nearest(from, /font-weight:\s*([\w-]+)/iu, /^(?:bold|bolder|[6-9]00)$/iu, /^(?:B|STRONG)$/u);
/** @param {Element} from */
const isEmphasis = (from) =>
  nearest(from, /font-style:\s*([\w-]+)/iu, /^(?:italic|oblique)/iu, /^(?:I|EM|CITE)$/u);
