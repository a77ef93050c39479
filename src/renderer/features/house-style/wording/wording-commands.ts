import type { Node } from '@tiptap/pm/model';
import type { Command, EditorState, Transaction } from '@tiptap/pm/state';
import { markOf, stretch } from './wording-doc';
import { wordingSchema, type StretchMark } from './wording.schema';

/** What can be done with the selected stretch, for the buttons beside the wording. */
export interface SelectionState {
  /** Words are selected that are locked, or the caret would type such. */
  readonly canOpen: boolean;
  readonly isOpen: boolean;
  readonly canBeOptional: boolean;
  readonly isOptional: boolean;
}

/** Reads off what the selection is and what it could become. */
export function selectionState(state: EditorState): SelectionState {
  const nodes = selectedNodes(state);
  const words = nodes.filter(({ isText }) => isText);
  const isOptional = nodes.length > 0 && nodes.every((node) => markOf(node, 'optional') !== null);
  return {
    canOpen: words.some((node) => markOf(node, 'optional') === null),
    isOpen: words.length > 0 && words.every((node) => markOf(node, 'open') !== null),
    canBeOptional: nodes.some(({ type }) => type.name === 'slot'),
    isOptional,
  };
}

function selectedNodes({ doc, selection: { from, to } }: EditorState): Node[] {
  const nodes: Node[] = [];
  doc.nodesBetween(from, to, (node) => {
    if (node.isInline) nodes.push(node);
    return true;
  });
  return nodes;
}

/** Opens the selected words to the desk, or locks them where all of them are open. Slots and optional parts stay as they are. */
export const toggleOpen: Command = (state, dispatch) => {
  const { isOpen, canOpen } = selectionState(state);
  if (!canOpen) return false;
  const { from, to } = state.selection;
  const tr = state.tr;
  if (isOpen) tr.removeMark(from, to, wordingSchema.marks['open']);
  else {
    const mark = neighbour(state, 'open') ?? stretch('open', nextPart(state.doc));
    eachNode(state, (node, start, end) => {
      if (node.isText && markOf(node, 'optional') === null) tr.addMark(start, end, mark);
    });
  }
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Makes the selection a part that vanishes while a slot in it is empty, or undoes that. Needs a slot. */
export const toggleOptional: Command = (state, dispatch) => {
  const { isOptional, canBeOptional } = selectionState(state);
  if (!isOptional && !canBeOptional) return false;
  const { from, to } = state.selection;
  const tr = state.tr;
  if (isOptional) {
    const parts = new Set(selectedNodes(state).map((node) => markOf(node, 'optional')));
    for (const mark of parts) if (mark !== null) tr.removeMark(0, state.doc.content.size, mark);
  } else {
    tr.removeMark(from, to, wordingSchema.marks['open']);
    tr.addMark(from, to, stretch('optional', nextPart(state.doc)));
  }
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Puts a slot where the caret is, in place of what is selected. */
export function insertSlot(name: string): Command {
  return (state, dispatch) => {
    dispatch?.(slotIn(state, name));
    return true;
  };
}

function slotIn(state: EditorState, name: string): Transaction {
  const marks = (state.storedMarks ?? state.selection.$from.marks()).filter(
    ({ type }) => type.name === 'optional',
  );
  const slot = wordingSchema.node('slot', { name }, undefined, marks);
  return state.tr.replaceSelectionWith(slot, false).scrollIntoView();
}

/** A stretch of this kind that the selection touches, so that it grows and no second one begins. */
function neighbour({ selection: { $from, $to } }: EditorState, kind: StretchMark) {
  const around = [$from.nodeBefore, $from.nodeAfter, $to.nodeBefore, $to.nodeAfter];
  return (
    around.flatMap((node) => (node === null ? [] : [markOf(node, kind)])).find(Boolean) ?? null
  );
}

function nextPart(doc: Node): number {
  let most = 0;
  doc.forEach((node) => {
    for (const { attrs } of node.marks) most = Math.max(most, Number(attrs['part']));
  });
  return most + 1;
}

function eachNode(
  { doc, selection: { from, to } }: EditorState,
  visit: (node: Node, start: number, end: number) => void,
): void {
  doc.nodesBetween(from, to, (node, pos) => {
    if (node.isInline) visit(node, Math.max(pos, from), Math.min(pos + node.nodeSize, to));
    return true;
  });
}
