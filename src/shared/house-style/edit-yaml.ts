import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { listGaps } from './align-lists';
import { flowEdits } from './edit-yaml-flow';
import { lineEdits } from './edit-yaml-lines';
import type { AddedEntry, EntryChanges } from './entry-changes';
import { isSameValue } from './same-value';
import {
  applyEdits,
  columnOf,
  contentEnd,
  contentStart,
  itemSite,
  lineEnd,
  valueSite,
  type TextEdit,
  type ValueSite,
} from './yaml-layout';
import {
  blockWords,
  flowWords,
  isGroup,
  isPlain,
  itemWords,
  lineWords,
  pairWords,
  scalarWords,
  type ScalarStyle,
  type YamlGroup,
} from './yaml-words';

/**
 * Writes a YAML file so that it reads as `after`, and changes no more of it than that takes: comments,
 * order, quotes and spaces of all other settings stay as they are. The text must read without faults.
 * A file written in a way that cannot be edited in place is written anew.
 */
export function editYaml(text: string, after: YamlGroup): string {
  if (text.trim() === '') return `${blockWords(after, -2).slice(1)}\n`;
  const doc = parseDocument(text);
  const before = doc.toJS({ maxAliasCount: 50 }) as unknown;
  if (isSameValue(before, after)) return text;
  const edits =
    isMap(doc.contents) && isGroup(before) ? mapEdits(text, doc.contents, before, after) : null;
  const edited = edits === null ? null : applyEdits(text, edits);
  if (edited !== null && readsAs(edited, after))
    return text.includes('\r\n') ? edited.replace(/\r?\n/gu, '\r\n') : edited;
  for (const key of Object.keys({ ...(isGroup(before) ? before : {}), ...after }))
    if (after[key] === undefined) doc.delete(key);
    else if (!isGroup(before) || !isSameValue(before[key], after[key])) doc.set(key, after[key]);
  const rewritten = doc.toString({ lineWidth: 100 });
  return readsAs(rewritten, after) ? rewritten : stringify(after, { lineWidth: 100 });
}

function readsAs(text: string, wanted: YamlGroup): boolean {
  const doc = parseDocument(text);
  return (
    doc.errors.length === 0 &&
    doc.warnings.length === 0 &&
    isSameValue(doc.toJS({ maxAliasCount: 50 }), wanted)
  );
}

/** The edits that make one value of another; null where only writing it anew would do. */
function valueEdits(
  text: string,
  node: unknown,
  [before, after]: readonly [unknown, unknown],
  site: ValueSite | null,
): readonly TextEdit[] | null {
  const within =
    isMap(node) && isGroup(before) && isGroup(after)
      ? mapEdits(text, node, before, after)
      : isSeq(node) && Array.isArray(before) && Array.isArray(after)
        ? listEdits(text, node, before, after)
        : null;
  if (within !== null || site === null) return within;
  if (isScalar(node) && !isGroup(after) && !Array.isArray(after)) {
    const edit = scalarEdit(text, node, after, site);
    if (edit !== null) return [edit];
  }
  const gap = text[site.from - 1] === ':' ? ' ' : '';
  const words = site.inFlow ? gap + flowWords(after) : blockWords(after, site.indent);
  return [{ from: site.from, to: Math.max(site.from, contentEnd(text, node)), words }];
}

/** A word is written as the one before it was: in its quotes, or as a block. */
function scalarEdit(
  text: string,
  node: Scalar,
  after: unknown,
  { indent, inFlow }: ValueSite,
): TextEdit | null {
  const from = node.range?.[0] ?? 0;
  const to = contentEnd(text, node);
  if (to <= from) return null;
  const style = styleOf(node, after);
  const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
  const isAlone = isBlock || text.slice(to, lineEnd(text, to)).trim() === '';
  if (inFlow) return { from, to, words: flowWords(after, style) };
  return {
    from,
    to,
    words: isAlone ? scalarWords(after, indent, style) : lineWords(after, style),
  };
}

/** Quotes that only the old word needed go with it, and come as single ones, so that they can go again. */
function styleOf({ type, value }: Scalar, after: unknown): ScalarStyle | undefined {
  const isText = typeof after === 'string';
  if (type === 'QUOTE_DOUBLE' || type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL') return type;
  if (type === 'QUOTE_SINGLE' && isPlain(value)) return type;
  return isText && !isPlain(after) && !/[\n\r\t]/u.test(after) ? 'QUOTE_SINGLE' : undefined;
}

function mapEdits(
  text: string,
  map: YAMLMap,
  before: YamlGroup,
  after: YamlGroup,
): readonly TextEdit[] | null {
  if (Object.keys(after).length === 0 || map.items.length === 0) return null;
  const pairs = map.items.map((pair: Pair) => ({ pair, key: keyOf(pair) }));
  const changed: TextEdit[] = [];
  for (const { pair, key } of pairs) {
    if (!Object.hasOwn(after, key) || isSameValue(before[key], after[key])) continue;
    const edits = valueEdits(
      text,
      pair.value,
      [before[key], after[key]],
      valueSite(text, map, pair),
    );
    if (edits === null) return null;
    changed.push(...edits);
  }
  const removed = pairs.map(({ key }) => !Object.hasOwn(after, key));
  const first = contentStart(map.items[0]);
  const structure = entryEdits(text, map, {
    removed,
    added: addedPairs(
      pairs.map(({ key }) => key),
      after,
    ),
    indent: first === null ? null : columnOf(text, first),
  });
  return structure === null ? null : [...changed, ...structure];
}

/** Each new key goes behind the one that it follows in `after`, of those that are there already. */
function addedPairs(there: readonly string[], after: YamlGroup): AddedEntry[] {
  let behind = -1;
  return Object.entries(after).flatMap(([key, value]): AddedEntry[] => {
    const at = there.indexOf(key);
    if (at >= 0) {
      behind = at;
      return [];
    }
    return [
      {
        behind,
        inFlow: () => `${flowWords(key)}: ${flowWords(value)}`,
        onLine: (indent) => pairWords(key, value, indent),
      },
    ];
  });
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

function listEdits(
  text: string,
  list: YAMLSeq,
  before: readonly unknown[],
  after: readonly unknown[],
): readonly TextEdit[] | null {
  if (after.length === 0 || list.items.length === 0) return null;
  const changed: TextEdit[] = [];
  const removed = before.map(() => false);
  const added: AddedEntry[] = [];
  for (const { oldFrom, oldTo, newFrom, newTo } of listGaps(before, after)) {
    const paired = Math.min(oldTo - oldFrom, newTo - newFrom);
    for (let turn = 0; turn < paired; turn += 1) {
      const at = oldFrom + turn;
      const pair = [before[at], after[newFrom + turn]] as const;
      const edits = valueEdits(text, list.items[at], pair, siteInList(text, list, at));
      if (edits === null) return null;
      changed.push(...edits);
    }
    removed.fill(true, oldFrom + paired, oldTo);
    const behind = oldFrom + paired - 1;
    added.push(...after.slice(newFrom + paired, newTo).map((value) => addedItem(behind, value)));
  }
  const indent = itemSite(text, list.items[0])?.indent ?? null;
  const structure = entryEdits(text, list, { removed, added, indent });
  return structure === null ? null : [...changed, ...structure];
}

function siteInList(text: string, { flow, items }: YAMLSeq, at: number): ValueSite | null {
  const from = contentStart(items[at]);
  return flow === true && from !== null
    ? { from, indent: 0, inFlow: true }
    : itemSite(text, items[at]);
}

function addedItem(behind: number, value: unknown): AddedEntry {
  return {
    behind,
    inFlow: () => flowWords(value),
    onLine: (indent) => `-${itemWords(value, indent)}`,
  };
}

function entryEdits(
  text: string,
  { flow, items }: YAMLMap | YAMLSeq,
  { removed, added, indent }: EntryChanges,
): readonly TextEdit[] | null {
  return flow === true
    ? flowEdits(text, items, removed, added)
    : lineEdits(text, items, { removed, added, indent });
}
