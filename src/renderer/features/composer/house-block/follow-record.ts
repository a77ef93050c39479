import type { Node } from '@tiptap/pm/model';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { refreshBoundSlots } from '@shared/templates/refresh-bound-slots';
import type { PageContext } from '../page/page-context';
import { byTemplate } from './by-template';

/** Fields of the record that house blocks follow: what slots are bound to, and the language of their wording. */
export const FOLLOWED = [
  'contributors',
  'section',
  'series',
  'language',
  'publishedAt',
  'updatedAt',
] as const;

/**
 * Brings house blocks to what the record, the house style and their filled slots now say; null
 * where nothing changes. Not an undo step of its own. A caret in a slot stays in that slot.
 */
export function followRecord(
  state: EditorState,
  { record, houseStyle }: PageContext,
): Transaction | null {
  const { steps } = refreshBoundSlots(state.doc, record, houseStyle);
  if (steps.length === 0) return null;
  const caret = caretInSlot(state);
  const tr = byTemplate(state.tr).setMeta('addToHistory', false);
  for (const step of steps) tr.step(step);
  const pos = caret === null ? null : placeInSlot(tr.doc, caret);
  return pos === null ? tr : tr.setSelection(TextSelection.create(tr.doc, pos));
}

/** Whether a change has filled an empty slot at the caret or emptied a filled one: then parts of the wording come or go. */
export function slotTurned(old: EditorState, now: EditorState): boolean {
  const before = old.selection.$head.parent;
  const after = now.selection.$head.parent;
  const isSame =
    before.type.name === 'slot' &&
    after.type.name === 'slot' &&
    before.attrs['slotId'] === after.attrs['slotId'];
  return isSame && (before.content.size === 0) !== (after.content.size === 0);
}

/** A place that outlives the rewriting of its block: which block, by its way down from the page, which slot, how far into its words. */
interface SlotCaret {
  readonly block: readonly number[];
  readonly slotId: unknown;
  readonly offset: number;
}

function caretInSlot({ selection: { $head, empty } }: EditorState): SlotCaret | null {
  if (!empty || $head.parent.type.name !== 'slot') return null;
  return {
    block: Array.from({ length: $head.depth - 1 }, (_each, depth) => $head.index(depth)),
    slotId: $head.parent.attrs['slotId'],
    offset: $head.parentOffset,
  };
}

function placeInSlot(doc: Node, { block, slotId, offset }: SlotCaret): number | null {
  const holder = blockAt(doc, block);
  if (holder === null) return null;
  let pos: number | null = null;
  holder.node.forEach((child, at) => {
    if (child.type.name === 'slot' && child.attrs['slotId'] === slotId)
      pos = holder.pos + 2 + at + Math.min(offset, child.content.size);
  });
  return pos;
}

/** The block that a way leads to, and the position before it. */
function blockAt(
  doc: Node,
  way: readonly number[],
): { readonly node: Node; readonly pos: number } | null {
  let node = doc;
  let start = 0;
  let pos = 0;
  for (const index of way) {
    const next = node.maybeChild(index);
    if (next === null) return null;
    pos = start;
    for (let before = 0; before < index; before += 1) pos += node.child(before).nodeSize;
    node = next;
    start = pos + 1;
  }
  return { node, pos };
}
