import type { ResolvedPos } from '@tiptap/pm/model';
import { Selection, TextSelection, type Command } from '@tiptap/pm/state';
import { nodeType } from '../page/element-types';

/** The depth of the body's house block around a position, or null where there is none. */
function depthOfBlock($pos: ResolvedPos): number | null {
  for (let depth = $pos.depth; depth > 0; depth -= 1)
    if ($pos.node(depth).type.name === 'deskBlock') return depth;
  return null;
}

/** Past a house block in the body the copy before or after it is next; null where the body ends there. */
export function besideDeskBlock($from: ResolvedPos, direction: 1 | -1): Selection | null {
  const depth = depthOfBlock($from);
  if (depth === null) return null;
  const edge = direction > 0 ? $from.after(depth) : $from.before(depth);
  const beside = $from.doc.resolve(edge);
  const copy = direction > 0 ? beside.nodeAfter : beside.nodeBefore;
  return copy === null ? null : Selection.findFrom(beside, direction, true);
}

/** Enter in a house block of the body goes on with the copy after it, which is made where none follows. */
export const goOnAfterDeskBlock: Command = (state, dispatch) => {
  const { $head } = state.selection;
  const depth = depthOfBlock($head);
  if (depth === null) return false;
  const after = $head.after(depth);
  const isCopy = state.doc.resolve(after).nodeAfter?.type.name === 'paragraph';
  const tr = isCopy ? state.tr : state.tr.insert(after, nodeType('paragraph').create());
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  return true;
};

/** An emptied house block of the body turns into a paragraph: the body is never left without a block. */
export const plainEmptied: Command = (state, dispatch) => {
  const { $head, empty } = state.selection;
  const block = $head.parent;
  if (!empty || block.type.name !== 'deskBlock' || block.content.size > 0) return false;
  dispatch?.(state.tr.setNodeMarkup($head.before(), nodeType('paragraph'), {}));
  return true;
};
