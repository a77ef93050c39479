import type { Element, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unified } from 'unified';
import type { LineKind } from '../../src/shared/import/line-kind';
import { wordList } from '../../src/shared/import/words';
import { CODES, goldValues } from './gold';
import type { Expected } from './measure';

/** A web page of the gold set: its source without the labels, and what must be read out of it. */
export interface GoldPage extends Expected {
  readonly name: string;
  readonly html: string;
}

const FOLDER = join(import.meta.dirname, '../fixtures/import/pages');
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'head', 'svg']);
const BLOCKS =
  /^(?:p|div|br|li|ul|ol|h[1-6]|figure|figcaption|tr|td|th|table|section|article|aside|header|footer|main|nav|blockquote|button|form)$/u;

/** Every page of the gold set that scores were set on, or, `heldOut`, of the part that they never were. */
export function goldPages(heldOut = false): GoldPage[] {
  const folder = heldOut ? join(FOLDER, 'held-out') : FOLDER;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => readPage(name.slice(0, -5), readFileSync(join(folder, name), 'utf8')));
}

function readPage(name: string, labelled: string): GoldPage {
  const [, head = ''] = /^<!--gold\n([\s\S]*?)-->\n/u.exec(labelled) ?? [];
  const source = labelled.replace(/^<!--gold\n[\s\S]*?-->\n/u, '');
  const values = new Map(
    [...head.matchAll(/^# (\w+): ?(.*)$/gmu)].map(([, key = '', value = '']) => [key, value]),
  );
  const wanted: (Labelled & { inside: Element | null })[] = [];
  const around: string[] = [];
  const look = (node: Root | RootContent, block: Element | null): void => {
    if (node.type === 'text') around.push(...wordList(node.value));
    if (!('children' in node) || (node.type === 'element' && UNSEEN.has(node.tagName))) return;
    const code = node.type === 'element' ? node.properties['dataGold'] : undefined;
    const kind = typeof code === 'string' ? CODES[code] : undefined;
    if (typeof code === 'string' && kind === undefined)
      throw new Error(`${name}: no kind “${code}”`);
    // Whatever is nested in a picture's caption, it is one line to a reader.
    const isBlock =
      node.type === 'element' && BLOCKS.test(node.tagName) && block?.tagName !== 'figcaption';
    if (kind !== undefined)
      wanted.push({ kind, text: wordsIn(node), inside: isBlock ? null : block });
    else for (const child of node.children) look(child, isBlock ? node : block);
  };
  look(unified().use(rehypeParse).parse(source), null);
  return {
    name,
    html: source.replace(/ data-gold="\w+"/gu, ''),
    wanted: onOneLine(wanted),
    around,
    ...goldValues(values),
  };
}

interface Labelled {
  readonly kind: LineKind;
  readonly text: string;
}

/** A caption and its credit beside each other in one block are one line to a reader. */
function onOneLine(parts: readonly (Labelled & { inside: Element | null })[]): Labelled[] {
  const lines: (Labelled & { inside: Element | null })[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const joins = part.inside !== null && part.inside === last?.inside;
    if (joins && last.kind === 'caption' && part.kind === 'credit')
      lines[lines.length - 1] = { ...last, text: `${last.text} ${part.text}` };
    else lines.push(part);
  }
  return lines.map(({ kind, text }) => ({ kind, text }));
}

/** All words under a node as a reader sees them: blocks part words, white space is one space. */
function wordsIn(node: Root | Element): string {
  const parts: string[] = [];
  const look = (one: Root | RootContent): void => {
    if (one.type === 'text') parts.push(one.value);
    if (!('children' in one) || (one.type === 'element' && UNSEEN.has(one.tagName))) return;
    const parted = one.type === 'element' && BLOCKS.test(one.tagName);
    if (parted) parts.push(' ');
    one.children.forEach(look);
    if (parted) parts.push(one.tagName === 'td' || one.tagName === 'th' ? ' | ' : ' ');
  };
  node.children.forEach(look);
  return parts
    .join('')
    .replace(/\s+/gu, ' ')
    .replace(/ \|\s*$/u, '')
    .trim();
}

/** The lines of a page by its blocks alone, for methods that know no kinds. */
export function linesIn(html: string): string[] {
  const lines: string[] = [];
  let run = '';
  const flush = (): void => {
    const line = run.replace(/\s+/gu, ' ').trim();
    if (line !== '') lines.push(line);
    run = '';
  };
  const look = (one: Root | RootContent): void => {
    if (one.type === 'text') run += one.value;
    if (!('children' in one) || (one.type === 'element' && UNSEEN.has(one.tagName))) return;
    const parted = one.type === 'element' && BLOCKS.test(one.tagName);
    if (parted) flush();
    one.children.forEach(look);
    if (parted) flush();
  };
  look(unified().use(rehypeParse).parse(html));
  flush();
  return lines;
}
