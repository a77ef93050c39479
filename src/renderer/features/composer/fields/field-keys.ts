import {
  chainCommands,
  createParagraphNear,
  deleteSelection,
  joinBackward,
  joinForward,
  liftEmptyBlock,
  selectNodeBackward,
  selectNodeForward,
  splitBlock,
} from '@tiptap/pm/commands';
import { liftListItem, sinkListItem, splitListItem } from '@tiptap/pm/schema-list';
import {
  NodeSelection,
  Selection,
  TextSelection,
  AllSelection,
  type Command,
  type EditorState,
} from '@tiptap/pm/state';
import { nodeType } from '../page/element-types';
import { goOnAfterDeskBlock, plainEmptied } from './desk-block-keys';
import { crossesFields, deleteAcross } from './delete-across';
import { fieldAt, isSingleLine, neighbouringField, neighbouringSlot } from './field-stops';

/** Deletes a selection that runs over several fields without merging them. */
export const deleteAcrossFields: Command = (state, dispatch) => {
  if (!crossesFields(state)) return false;
  const { from, to } = state.selection;
  dispatch?.(deleteAcross(state.tr, from, to).scrollIntoView());
  return true;
};

/** Tab: to the next slot of a house block, else to the next field. At the last field the key goes on to the window. */
export function stepField(direction: 1 | -1): Command {
  return (state, dispatch) => {
    const next = neighbouringSlot(state, direction) ?? neighbouringField(state, direction);
    if (!next) return false;
    dispatch?.(state.tr.setSelection(next).scrollIntoView());
    return true;
  };
}

/** After the last line of a photo in the body the copy goes on: Enter makes the paragraph where none follows. */
const goOnAfterPhoto: Command = (state, dispatch) => {
  const { $head } = state.selection;
  if ($head.parent.type.name !== 'creditLine' || $head.depth < 3) return false;
  const after = $head.after(-1);
  if (state.doc.resolve(after).nodeAfter?.isTextblock === true) return false;
  const tr = state.tr.insert(after, nodeType('paragraph').create());
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  return true;
};

/** Enter in a field of one line moves on to the next field; the line is never split. */
const enterNextField: Command = (state, dispatch) => {
  const field = fieldAt(state.selection.$head);
  if (!field || !isSingleLine(field.node)) return false;
  const next = neighbouringField(state, 1);
  if (next) dispatch?.(state.tr.setSelection(next).scrollIntoView());
  return true;
};

/** An empty paragraph at the end of a list or a quotation leaves it. */
const leaveEmptied: Command = (state, dispatch) => {
  const { $head } = state.selection;
  const container = $head.depth > 1 ? $head.node(-1).type.name : '';
  return container === 'listItem' || container === 'blockQuote'
    ? liftEmptyBlock(state, dispatch)
    : false;
};

/** Who is quoted is the last line of a quotation: Enter goes on with a paragraph after it. */
const leaveAttribution: Command = (state, dispatch) => {
  const { $head } = state.selection;
  if ($head.parent.type.name !== 'attribution') return false;
  const after = $head.after(-1);
  const tr = state.tr.insert(after, nodeType('paragraph').create());
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  return true;
};

export const enter: Command = (state, dispatch, view) =>
  chainCommands(
    deleteAcrossFields,
    goOnAfterPhoto,
    goOnAfterDeskBlock,
    enterNextField,
    leaveAttribution,
    splitListItem(nodeType('listItem')),
    createParagraphNear,
    leaveEmptied,
    splitBlock,
  )(state, dispatch, view);

/** Whether the caret stands at the very start or end of its field, however deep the block lies in it. */
function atFieldEdge(state: EditorState, side: 'start' | 'end'): boolean {
  const { $head, empty } = state.selection;
  const field = fieldAt($head);
  if (!empty || !$head.parent.isTextblock || !field) return false;
  if ($head.parentOffset !== (side === 'start' ? 0 : $head.parent.content.size)) return false;
  for (let depth = $head.depth; $head.node(depth) !== field.node; depth -= 1) {
    const isLast = $head.indexAfter(depth - 1) === $head.node(depth - 1).childCount;
    if (side === 'start' ? $head.index(depth - 1) > 0 : !isLast) return false;
  }
  return true;
}

/** Takes an emptied optional part off the page; the caret goes to the field before it. */
const removeEmptied: Command = (state, dispatch) => {
  const field = fieldAt(state.selection.$head);
  if (
    !field ||
    field.node.content.size > 0 ||
    !['editorsNote', 'authorBio', 'correction', 'contributorCall'].includes(field.node.type.name)
  )
    return false;
  const tr = state.tr.delete(field.pos, field.pos + field.node.nodeSize);
  dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(field.pos), -1)).scrollIntoView());
  return true;
};

/** At the start of a caption the whole photo is selected, so that a second press takes it off the page. */
const selectPhoto: Command = (state, dispatch) => {
  const { $head, empty } = state.selection;
  if (!empty || $head.parent.type.name !== 'caption' || $head.parentOffset > 0) return false;
  dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, $head.before(-1))));
  return true;
};

/** In an empty slot the chip is selected, so that a second press takes it off the page. */
const selectEmptySlot: Command = (state, dispatch) => {
  const { $head } = state.selection;
  if ($head.parent.type.name !== 'slot' || $head.parent.content.size > 0) return false;
  dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, $head.before())));
  return true;
};

/** At the start of a crosshead, quote or card that opens the body, the block turns into a paragraph. */
const plainBlock: Command = (state, dispatch) => {
  const { $head, empty } = state.selection;
  const name = $head.parent.type.name;
  if (!empty || $head.parentOffset > 0 || !['crosshead', 'pullQuote', 'linkCard'].includes(name))
    return false;
  dispatch?.(state.tr.setBlockType($head.pos, $head.pos, nodeType('paragraph')));
  return true;
};

/** What must never happen at the edge of a field is that it merges with its neighbour: the key ends here. */
function holdEdge(side: 'start' | 'end'): Command {
  return (state) => atFieldEdge(state, side);
}

export const backspace: Command = (state, dispatch, view) =>
  chainCommands(
    deleteAcrossFields,
    deleteSelection,
    selectEmptySlot,
    removeEmptied,
    plainEmptied,
    selectPhoto,
    plainBlock,
    holdEdge('start'),
    liftListItemAtStart,
    joinBackward,
    selectNodeBackward,
  )(state, dispatch, view);

export const forwardDelete: Command = (state, dispatch, view) =>
  chainCommands(
    deleteAcrossFields,
    deleteSelection,
    selectEmptySlot,
    holdEdge('end'),
    joinForward,
    selectNodeForward,
  )(state, dispatch, view);

const liftListItemAtStart: Command = (state, dispatch) => {
  const { $head, empty } = state.selection;
  if (
    !empty ||
    $head.parentOffset > 0 ||
    $head.depth < 2 ||
    $head.node(-1).type.name !== 'listItem' ||
    $head.index(-1) > 0
  )
    return false;
  return liftListItem(nodeType('listItem'))(state, dispatch);
};

/** At the start of a list item Tab sets it in; elsewhere Tab moves on. */
export const tab: Command = (state, dispatch, view) =>
  chainCommands(atItemStart(sinkListItem(nodeType('listItem'))), stepField(1))(
    state,
    dispatch,
    view,
  );
export const shiftTab: Command = (state, dispatch, view) =>
  chainCommands(atItemStart(liftListItem(nodeType('listItem'))), stepField(-1))(
    state,
    dispatch,
    view,
  );

function atItemStart(command: Command): Command {
  return (state, dispatch, view) => {
    const { $head, empty } = state.selection;
    const isStart =
      empty &&
      $head.parentOffset === 0 &&
      $head.depth > 1 &&
      $head.node(-1).type.name === 'listItem';
    return isStart && command(state, dispatch, view);
  };
}

/** First press: all of this field. Second: the whole page. */
export const selectAll: Command = (state, dispatch) => {
  const { selection, doc } = state;
  const field = fieldAt(selection.$head);
  if (field && !(selection instanceof AllSelection)) {
    const start = Selection.findFrom(doc.resolve(field.pos + 1), 1, true);
    const end = Selection.findFrom(doc.resolve(field.pos + field.node.nodeSize - 1), -1, true);
    const isWhole =
      start === null || end === null || (selection.from <= start.from && selection.to >= end.to);
    if (!isWhole) {
      dispatch?.(state.tr.setSelection(TextSelection.between(start.$from, end.$to)));
      return true;
    }
  }
  dispatch?.(state.tr.setSelection(new AllSelection(doc)));
  return true;
};

/** An arrow at the edge of a field steps into the neighbouring text, over labels and drawn rows. */
export function stepOverEdge(direction: 1 | -1): Command {
  return (state, dispatch) => {
    if (!atFieldEdge(state, direction > 0 ? 'end' : 'start')) return false;
    const field = fieldAt(state.selection.$head);
    if (!field) return false;
    const $edge = state.doc.resolve(direction > 0 ? field.pos + field.node.nodeSize : field.pos);
    const next = Selection.findFrom($edge, direction, true);
    if (next) dispatch?.(state.tr.setSelection(next).scrollIntoView());
    return true;
  };
}
