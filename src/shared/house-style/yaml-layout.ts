import { isCollection, isMap, isNode, isPair, type Node, type Pair } from 'yaml';

/** A stretch of a file's text to put other words in place of. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** Where the value of a key or of a list's item stands. */
export interface ValueSite {
  /** Right behind the “:” or “-”. */
  readonly from: number;
  /** Column of the key or the dash. */
  readonly indent: number;
  /** Between brackets, where all stands on one line. */
  readonly inFlow: boolean;
}

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line of an offset ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  const end = at < 0 ? text.length : at;
  return text[end - 1] === '\r' ? end - 1 : end;
}

/** The column of an offset. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** Where a value ends, without the blank lines and comments after it. */
export function contentEnd(text: string, value: unknown): number {
  if (isPair(value)) return pairEnd(text, value);
  if (!isNode(value) || !value.range) return 0;
  const [from, to] = value.range;
  if (isCollection(value) && value.flow !== true) {
    const last: unknown = value.items.at(-1);
    return Math.max(from, contentEnd(text, last));
  }
  return from + text.slice(from, to).trimEnd().length;
}

/** Where a pair or an item begins. */
export function contentStart(value: unknown): number | null {
  const node = isPair(value) ? value.key : value;
  return isNode(node) ? (node.range?.[0] ?? null) : null;
}

/** Where the value of a key stands; null where the file is written in a way that this program does not edit. */
export function valueSite(text: string, map: Node, { key }: Pair): ValueSite | null {
  if (!isNode(key) || !key.range) return null;
  const colon = /^\s*:/u.exec(text.slice(key.range[1]));
  if (!colon) return null;
  return {
    from: key.range[1] + colon[0].length,
    indent: columnOf(text, key.range[0]),
    inFlow: isMap(map) && map.flow === true,
  };
}

/** Where an item of a list stands, if a dash of its own leads to it. */
export function itemSite(text: string, item: unknown): ValueSite | null {
  const start = contentStart(item);
  if (start === null) return null;
  const line = lineStart(text, start);
  const dash = /^( *)-\s*$/u.exec(text.slice(line, start));
  const indent = dash?.[1]?.length;
  return indent === undefined ? null : { from: line + indent + 1, indent, inFlow: false };
}

/** The text with its edits made; null where two of them touch the same words. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string | null {
  const inOrder = edits
    .map((edit, turn) => ({ edit, turn }))
    .sort((a, b) => a.edit.from - b.edit.from || a.edit.to - b.edit.to || a.turn - b.turn);
  let edited = '';
  let at = 0;
  for (const { edit } of inOrder) {
    if (edit.from < at) return null;
    edited += text.slice(at, edit.from) + edit.words;
    at = edit.to;
  }
  return edited + text.slice(at);
}

function pairEnd(text: string, { key, value }: Pair): number {
  const keyEnd = isNode(key) ? (key.range?.[1] ?? 0) : 0;
  const colon = /^\s*:/u.exec(text.slice(keyEnd))?.[0].length ?? 0;
  return Math.max(keyEnd + colon, contentEnd(text, value));
}
