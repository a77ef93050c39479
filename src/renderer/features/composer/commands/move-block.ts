import type { ResolvedPos } from '@tiptap/pm/model';
import { NodeSelection, TextSelection, type Command, type EditorState } from '@tiptap/pm/state';

/** A run of sibling blocks that can change places with the one before or after it. */
interface Movable {
  readonly from: number;
  readonly to: number;
  readonly neighbour: { readonly from: number; readonly to: number };
}

/** Moves the blocks of the selection one place up or down among their siblings: points of a list first, then blocks of the body. */
export function moveBlock(direction: 1 | -1): Command {
  return (state, dispatch) => {
    const movable = movableAt(state, direction);
    if (!movable) return false;
    if (dispatch) {
      const { from, to, neighbour } = movable;
      const size = neighbour.to - neighbour.from;
      const tr = state.tr;
      // The neighbour is what moves, so that the selection keeps its marks, caret and decorations.
      const moved = state.doc.slice(neighbour.from, neighbour.to).content;
      if (direction < 0) tr.insert(to, moved).delete(neighbour.from, neighbour.to);
      else tr.delete(neighbour.from, neighbour.to).insert(from, moved);
      const shift = direction * size;
      const { selection } = state;
      if (selection instanceof NodeSelection)
        tr.setSelection(NodeSelection.create(tr.doc, selection.from + shift));
      else
        tr.setSelection(
          TextSelection.create(tr.doc, selection.anchor + shift, selection.head + shift),
        );
      dispatch(tr.scrollIntoView());
    }
    return true;
  };
}

const PARENTS = new Set(['body', 'galley', 'bulletList', 'orderedList']);

function movableAt({ selection: { $from, $to } }: EditorState, direction: 1 | -1): Movable | null {
  for (let depth = $from.sharedDepth($to.pos); depth > 0; depth -= 1) {
    const parent = $from.node(depth);
    if (!PARENTS.has(parent.type.name)) continue;
    const movable = runIn($from, $to, depth, direction);
    if (movable) return movable;
  }
  return null;
}

function runIn(
  $from: ResolvedPos,
  $to: ResolvedPos,
  depth: number,
  direction: 1 | -1,
): Movable | null {
  const parent = $from.node(depth);
  const first = $from.index(depth);
  const last = Math.max(first, $to.indexAfter(depth) - 1);
  const beside = direction < 0 ? first - 1 : last + 1;
  if (beside < 0 || beside >= parent.childCount || last >= parent.childCount) return null;
  const from = $from.posAtIndex(first, depth);
  const to = $from.posAtIndex(last + 1, depth);
  const size = parent.child(beside).nodeSize;
  return {
    from,
    to,
    neighbour: direction < 0 ? { from: from - size, to: from } : { from: to, to: to + size },
  };
}
