import type { Node } from '@tiptap/pm/model';
import { NodeSelection, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { FIELDS } from '@shared/story/copy';

/** The order of the page's parts. */
const ORDER: readonly string[] = FIELDS;

/** Parts that a page has once at most. */
const ONCE = new Set(['photo', 'audio', 'editorsNote', 'contributorCall']);

/** Where the page has that part already, or null; for parts that may stand several times always null. */
export function partOnPage(doc: Node, name: string): number | null {
  if (!ONCE.has(name)) return null;
  let found: number | null = null;
  doc.forEach((node, pos) => {
    if (node.type.name === name) found = pos;
  });
  return found;
}

/** Puts a part into its place in the page's order, after those of its kind. Returns where it stands. */
export function placePart(tr: Transaction, part: Node): number {
  const rank = ORDER.indexOf(part.type.name);
  let pos = 0;
  tr.doc.forEach((node, at) => {
    if (ORDER.indexOf(node.type.name) <= rank) pos = at + node.nodeSize;
  });
  tr.insert(pos, part);
  return pos;
}

/** Puts the caret where the writer goes on in a part: its first empty slot, else its first slot, else the end of its text. */
export function enterPart(tr: Transaction, pos: number): Transaction {
  const part = tr.doc.nodeAt(pos);
  if (!part || part.isLeaf)
    return tr.setSelection(
      part ? NodeSelection.create(tr.doc, pos) : Selection.near(tr.doc.resolve(pos)),
    );
  const slots: { from: number; to: number }[] = [];
  part.descendants((node, offset) => {
    const from = pos + 1 + offset + 1;
    if (node.type.name === 'slot') slots.push({ from, to: from + node.content.size });
    return node.type.name !== 'slot';
  });
  const slot = slots.find(({ from, to }) => from === to) ?? slots[0];
  if (slot)
    return tr.setSelection(TextSelection.create(tr.doc, slot.from, slot.to)).scrollIntoView();
  const end = part.isTextblock
    ? TextSelection.create(tr.doc, pos + 1 + part.content.size)
    : Selection.near(tr.doc.resolve(pos + 1), 1);
  return tr.setSelection(end).scrollIntoView();
}
