// @ts-check
/**
 * A Word file's words in page order, read by nothing of the program: another zip reader, another XML parser, and these
 * policies. What is deleted counts as well as what is inserted; hidden words do not; of two forms of one thing the first
 * with words counts; text boxes follow their paragraph, notes the text, numbered as they are named; headers and footers are left out.
 */
import { DOMParser } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';

/** @typedef {import('@xmldom/xmldom').Element} Element */
/** @typedef {{ text: string, notes: { kind: string, id: string }[] }} Seen */

const SIGNS = new Map([
  ['tab', ' '],
  ['ptab', ' '],
  ['br', ' '],
  ['cr', ' '],
  ['noBreakHyphen', '\u2011'],
]);

/**
 * The words of a file; null where it is no Word file that can be opened.
 * @param {Uint8Array} bytes
 * @returns {string[] | null}
 */
export function plainWords(bytes) {
  try {
    const parts = unzipSync(bytes);
    const main = rootOf(parts, mainPath(parts));
    if (main?.localName !== 'document') return null;
    /** @type {Seen} */
    const seen = { text: '', notes: [] };
    for (const body of children(main, 'body')) visit(body, seen);
    for (const [at, { kind, id }] of seen.notes.entries()) {
      const notes = rootOf(parts, mainPath(parts).replace(/[^/]+$/u, `${kind}s.xml`));
      for (const note of notes ? children(notes, kind) : [])
        if (attribute(note, 'id') === id) {
          seen.text += `${at + 1} `;
          visit(note, seen);
        }
    }
    return wordsOf(seen.text);
  } catch {
    // Damaged or locked: there is nothing to compare with.
    return null;
  }
}

/** @param {string} text */
export function wordsOf(text) {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** @param {Record<string, Uint8Array>} parts */
function mainPath(parts) {
  const links = rootOf(parts, '_rels/.rels');
  for (const link of links ? children(links) : [])
    if ((link.getAttribute('Type') ?? '').endsWith('/officeDocument'))
      return (link.getAttribute('Target') ?? '').replace(/^\//u, '');
  return 'word/document.xml';
}

/** @param {Record<string, Uint8Array>} parts @param {string} path @returns {Element | null} */
function rootOf(parts, path) {
  const bytes = parts[path];
  if (!bytes) return null;
  const source = new TextDecoder().decode(bytes);
  const parser = new DOMParser({ onError: () => undefined });
  return parser.parseFromString(source, 'text/xml').documentElement;
}

/** @param {Element} element @param {string} [name] @returns {Element[]} */
function children(element, name) {
  return /** @type {Element[]} */ (
    Array.from(element.childNodes).filter(({ nodeType }) => nodeType === 1)
  ).filter(({ localName }) => name === undefined || localName === name);
}

/** @param {Element} element @param {string} name */
function attribute(element, name) {
  return Array.from(element.attributes).find(({ localName }) => localName === name)?.value ?? null;
}

/** @param {Element} run */
function isHidden(run) {
  const vanish = children(run, 'rPr').flatMap((form) => children(form, 'vanish'))[0];
  return vanish !== undefined && !/^(?:0|false|off)$/u.test(attribute(vanish, 'val') ?? '1');
}

/** @param {Element} element @param {Seen} seen */
function visit(element, seen) {
  const name = element.localName ?? '';
  if (name === 't' || name === 'delText') {
    seen.text += element.textContent ?? '';
    return;
  }
  if (name === 'r' && isHidden(element)) return;
  if (/^(?:rPr|pPr|sectPr|tblPr|trPr|tcPr|sdtPr|instrText|delInstrText)$/u.test(name)) return;
  if (name === 'footnoteReference' || name === 'endnoteReference') {
    // A note with a sign of the writer's own has no number.
    if (attribute(element, 'customMarkFollows') !== null) return;
    seen.notes.push({ kind: name.replace('Reference', ''), id: attribute(element, 'id') ?? '' });
    seen.text += String(seen.notes.length);
    return;
  }
  if (name === 'AlternateContent') {
    const choice = children(element, 'Choice')[0];
    const fallback = children(element, 'Fallback')[0];
    const hasWords = choice && choice.getElementsByTagNameNS('*', 't').length > 0;
    const one = hasWords ? choice : (fallback ?? choice);
    if (one) visit(one, seen);
    return;
  }
  if (name === 'p') {
    visitParagraph(element, seen);
    return;
  }
  if (name === 'ruby') {
    for (const part of [...children(element, 'rubyBase'), ...children(element, 'rt')]) {
      visit(part, seen);
      seen.text += ' ';
    }
    return;
  }
  // The parts of an equation are words of their own.
  const apart = element.namespaceURI?.endsWith('/math') && !/^[rt]$/u.test(name) ? ' ' : '';
  seen.text += SIGNS.get(name) ?? apart;
  for (const child of children(element)) visit(child, seen);
  seen.text += name === 'tc' ? ' ' : apart;
}

/** @param {Element} paragraph @param {Seen} seen */
function visitParagraph(paragraph, seen) {
  /** @type {Element[]} */
  const boxes = [];
  /** @param {Element} element */
  const read = (element) => {
    for (const child of children(element)) {
      if (child.localName === 'txbxContent') boxes.push(child);
      else if (holdsBox(child) && child.localName !== 'AlternateContent') read(child);
      else if (child.localName === 'AlternateContent' && holdsBox(child)) {
        const [one] = [...children(child, 'Choice'), ...children(child, 'Fallback')].filter(
          holdsBox,
        );
        if (one) read(one);
      } else visit(child, seen);
    }
  };
  read(paragraph);
  seen.text += '\n';
  for (const box of boxes) visit(box, seen);
}

/** @param {Element} element */
function holdsBox(element) {
  return element.getElementsByTagNameNS('*', 'txbxContent').length > 0;
}
