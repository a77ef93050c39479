import { Fragment } from '@tiptap/pm/model';
import { NodeSelection, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import {
  clearFree,
  freeStretches,
  lockedAround,
  writablePlace,
  type LockedBlock,
} from './locked-block';

/**
 * What an edit of a locked block comes to: a change of what is free in it, "refuse" where it would
 * touch locked words only, or null where the ordinary way is right.
 */
export type LockedEdit = Transaction | 'refuse' | null;

/** Words typed or pasted over a stretch: slots in it are emptied, and the first takes the words. */
export function writeInLocked(
  state: EditorState,
  from: number,
  to: number,
  words: Fragment,
): LockedEdit {
  const locked = lockedAround(state.doc.resolve(from));
  if (!locked || isFree(state, from, to) || to > locked.pos + locked.block.nodeSize) return null;
  const [first] = from === to ? [] : freeStretches(locked, from, to);
  const place = first?.from ?? writablePlace(state.doc.resolve(from));
  if (place === null) return 'refuse';
  const tr = clearFree(state.tr, locked, from, to);
  const at = tr.mapping.map(place, -1);
  tr.insert(at, words);
  return tr.setSelection(TextSelection.create(tr.doc, at + words.size)).scrollIntoView();
}

/** Backspace (-1) or Delete (1). */
export function eraseInLocked(state: EditorState, direction: 1 | -1): LockedEdit {
  const { selection } = state;
  const locked = lockedAround(selection.$from);
  if (!locked || selection.to > locked.pos + locked.block.nodeSize) return null;
  if (selection instanceof NodeSelection) return emptyChip(state, selection, locked);
  if (!selection.empty) return eraseStretch(state, locked);
  return eraseAtCaret(state, direction);
}

/** A cut, or another removal of the selection, inside a locked block. */
export function eraseStretch(state: EditorState, locked: LockedBlock): LockedEdit {
  const { from, to } = state.selection;
  if (isFree(state, from, to)) return null;
  const [first] = freeStretches(locked, from, to).filter((each) => each.to > each.from);
  if (!first) return 'refuse';
  const tr = clearFree(state.tr, locked, from, to);
  return tr.setSelection(TextSelection.create(tr.doc, first.from)).scrollIntoView();
}

/** A selected chip is emptied; it stays in its sentence and asks for words again. */
function emptyChip(
  state: EditorState,
  { node, from }: NodeSelection,
  locked: LockedBlock,
): LockedEdit {
  if (node.type.name !== 'slot') return node === locked.block ? null : 'refuse';
  if (node.content.size === 0) return 'refuse';
  const tr = state.tr.delete(from + 1, from + 1 + node.content.size);
  return tr.setSelection(TextSelection.create(tr.doc, from + 1)).scrollIntoView();
}

function eraseAtCaret(state: EditorState, direction: 1 | -1): LockedEdit {
  const { $head } = state.selection;
  const { parent, parentOffset } = $head;
  const next = direction < 0 ? $head.nodeBefore : $head.nodeAfter;
  if (parent.type.name === 'slot') {
    // An empty chip is selected by its own key; at the edge of a full one the locked words begin.
    if (parent.content.size === 0) return null;
    return parentOffset === (direction < 0 ? 0 : parent.content.size) ? 'refuse' : null;
  }
  if (parent.type.name === 'lockedWords') return 'refuse';
  if (next?.isText === true) return null;
  if (next?.type.name !== 'slot') return 'refuse';
  const pos = direction < 0 ? $head.pos - next.nodeSize : $head.pos;
  return state.tr.setSelection(NodeSelection.create(state.doc, pos));
}

/** Whether a stretch lies in one slot or in one run of open words. */
function isFree(state: EditorState, from: number, to: number): boolean {
  const $from = state.doc.resolve(from);
  const $to = state.doc.resolve(to);
  if (!$from.sameParent($to)) return false;
  if ($from.parent.type.name === 'slot') return true;
  if ($from.parent.type.name === 'lockedWords') return false;
  const isOpen =
    from === to && ($from.nodeBefore?.isText === true || $to.nodeAfter?.isText === true);
  return isOpen || (from < to && onlyText(state, from, to));
}

function onlyText(state: EditorState, from: number, to: number): boolean {
  let isText = true;
  state.doc.nodesBetween(from, to, (node, pos) => {
    if (node.isInline && !node.isText && pos >= from - node.nodeSize && pos < to) isText = false;
    return isText;
  });
  return isText;
}

/** Typed words as they go in. */
export function typedWords(state: EditorState, text: string): Fragment {
  return Fragment.from(state.schema.text(text, state.storedMarks ?? []));
}
