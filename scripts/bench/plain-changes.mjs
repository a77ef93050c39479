// @ts-check
/** What is tracked in a Word file, read by nothing of the program: letters by kind, author and time. */
import { DOMParser } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';

/** @typedef {import('@xmldom/xmldom').Element} Element */
/** @typedef {Map<string, number>} Letters by "insertion|author|time" */

const KINDS = new Map([
  ['ins', 'insertion'],
  ['moveTo', 'insertion'],
  ['del', 'deletion'],
  ['moveFrom', 'deletion'],
]);

/**
 * Letters of the text that are tracked, and how many comments there are; the inner one of two changes counts, but for what
 * was put in and taken out again. Notes and hidden words are left out.
 * @param {Uint8Array} bytes
 * @returns {{ letters: Letters, comments: number }}
 */
export function plainChanges(bytes) {
  const parts = unzipSync(bytes);
  /** @type {Letters} */
  const letters = new Map();
  const main = rootOf(parts['word/document.xml']);
  if (main) visit(main, null, letters);
  const comments = rootOf(parts['word/comments.xml']);
  return { letters, comments: comments ? children(comments, 'comment').length : 0 };
}

/**
 * The same of a copy that the program read.
 * @param {import('../../src/shared/import/word/word-copy').WordCopy} copy
 * @returns {{ letters: Letters, comments: number }}
 */
export function readChanges({ blocks, review }) {
  /** @type {Letters} */
  const letters = new Map();
  for (const { text, inline, marks = [] } of blocks) {
    const whole = marks.find(({ attrs }) => suggestionOf(attrs)?.change === 'paragraph');
    for (const node of inline ?? [{ text, marks: [] }]) {
      const own = (node.marks ?? []).map(
        (mark) =>
          /** @type {import('../../src/shared/import/mark-json').MarkJson} */ (
            /** @type {unknown} */ (mark)
          ),
      );
      const mark = own.find(({ type }) => type === 'insertion' || type === 'deletion') ?? whole;
      const said = suggestionOf(mark?.attrs);
      if (mark && said)
        add(letters, `${mark.type}|${said.author}|${said.at ?? ''}`, node.text ?? '');
    }
  }
  return { letters, comments: Object.keys(review.comments).length };

  /** @param {Readonly<Record<string, unknown>> | undefined} attrs */
  function suggestionOf(attrs) {
    return review.suggestions[String(attrs?.['id'])];
  }
}

/** @param {Letters} letters @param {string} key @param {string} text */
function add(letters, key, text) {
  letters.set(key, (letters.get(key) ?? 0) + text.replace(/\s/gu, '').length);
}

/** @param {Uint8Array | undefined} bytes */
function rootOf(bytes) {
  if (!bytes) return null;
  const parser = new DOMParser({ onError: () => undefined });
  return parser.parseFromString(new TextDecoder().decode(bytes), 'text/xml').documentElement;
}

/** @param {Element} element @param {string} [name] @returns {Element[]} */
function children(element, name) {
  return /** @type {Element[]} */ (
    Array.from(element.childNodes).filter(({ nodeType }) => nodeType === 1)
  ).filter(({ localName }) => name === undefined || localName === name);
}

/** @param {Element} element @param {string} name */
function attribute(element, name) {
  return Array.from(element.attributes).find(({ localName }) => localName === name)?.value ?? '';
}

/** @param {Element} element @returns {string | null} */
function changeIn(element) {
  const kind = KINDS.get(element.localName ?? '');
  if (kind === undefined || !(element.namespaceURI ?? '').includes('wordprocessingml')) return null;
  const at = attribute(element, 'date');
  return `${kind}|${attribute(element, 'author')}|${/T[\d:.]+$/u.test(at) ? `${at}Z` : at}`;
}

/** @param {Element} element @param {string | null} change @param {Letters} letters */
function visit(element, change, letters) {
  for (const child of children(element)) {
    const name = child.localName ?? '';
    if (name === 't' || name === 'delText') {
      if (change !== null) add(letters, change, child.textContent ?? '');
    } else if (name === 'AlternateContent') {
      const one = children(child, 'Choice').find(
        (choice) => choice.getElementsByTagNameNS('*', 't').length > 0,
      );
      const other = one ?? children(child, 'Fallback')[0];
      if (other) visit(other, change, letters);
    } else if (!/Pr$|PrChange$/u.test(name) && !isHidden(child)) {
      const row = children(child, 'trPr').flatMap((properties) => children(properties));
      const own = changeIn(child) ?? row.map(changeIn).find((each) => each !== null) ?? null;
      const isPutBack = change?.startsWith('deletion') && own?.startsWith('insertion');
      visit(child, isPutBack ? change : (own ?? change), letters);
    }
  }
}

/** @param {Element} element */
function isHidden(element) {
  return children(element, 'rPr').some((form) => children(form, 'vanish').length > 0);
}
