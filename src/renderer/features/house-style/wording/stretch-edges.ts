import type { Mark } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';

/** The marks that the next typed word takes. */
export function typingMarks(state: EditorState): readonly Mark[] {
  return state.storedMarks ?? state.selection.$from.marks();
}

/**
 * At the edge of an open or optional stretch the caret can stand inside or outside of it, and the
 * arrows step from one to the other: a bracket is a place of its own. Null where there is no edge to cross.
 */
export function crossEdge(state: EditorState, direction: 'left' | 'right'): Transaction | null {
  const { selection } = state;
  if (!selection.empty) return null;
  const { nodeBefore, nodeAfter } = selection.$from;
  const before = nodeBefore?.marks ?? [];
  const after = nodeAfter?.marks ?? [];
  const now = typingMarks(state);
  const [from, to] = direction === 'right' ? [before, after] : [after, before];
  // Out of the stretch that ends here, then into the one that begins here.
  const left = from.filter((mark) => !mark.isInSet(to));
  const entered = to.filter((mark) => !mark.isInSet(from));
  if (left.some((mark) => mark.isInSet(now)))
    return state.tr.setStoredMarks(now.filter((mark) => !mark.isInSet(left)));
  const isIn = entered.length > 0 && entered.every((mark) => mark.isInSet(now));
  return entered.length > 0 && !isIn ? state.tr.setStoredMarks([...to]) : null;
}
