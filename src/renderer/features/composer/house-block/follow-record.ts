import type { Node } from '@tiptap/pm/model';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { refreshBoundSlots } from '@shared/templates/refresh-bound-slots';
import type { PageContext } from '../page/page-context';
import { byTemplate } from './by-template';

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

/** A place that outlives the rewriting of its block: which block of the page, which slot, how far into its words. */
interface SlotCaret {
  readonly block: number;
  readonly slotId: unknown;
  readonly offset: number;
}

function caretInSlot({ selection: { $head, empty } }: EditorState): SlotCaret | null {
  if (!empty || $head.parent.type.name !== 'slot' || $head.depth !== 2) return null;
  return {
    block: $head.index(0),
    slotId: $head.parent.attrs['slotId'],
    offset: $head.parentOffset,
  };
}

function placeInSlot(doc: Node, { block, slotId, offset }: SlotCaret): number | null {
  let pos: number | null = null;
  doc.forEach((node, start, index) => {
    if (index !== block) return;
    node.forEach((child, at) => {
      if (child.type.name === 'slot' && child.attrs['slotId'] === slotId)
        pos = start + 2 + at + Math.min(offset, child.content.size);
    });
  });
  return pos;
}
