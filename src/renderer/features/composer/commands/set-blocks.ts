import { lift, setBlockType, wrapIn } from '@tiptap/pm/commands';
import { liftListItem, wrapInList } from '@tiptap/pm/schema-list';
import type { Command, EditorState } from '@tiptap/pm/state';
import { storySchema } from '@shared/elements/story.schema';
import { nodeType } from '../page/element-types';
import { bodyBlockAt, insertInBody } from './body-blocks';

/** The name of the innermost element around the caret that is one of these, or null. */
function around(
  { selection: { $from } }: EditorState,
  ...names: readonly string[]
): { name: string; depth: number } | null {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const { name } = $from.node(depth).type;
    if (names.includes(name)) return { name, depth };
  }
  return null;
}

/** Whether the selection lies in copy of the body that may change its kind: house blocks keep theirs, and their slots. */
function inCopy({ doc, selection: { $from, from, to } }: EditorState): boolean {
  let holdsHouseBlock = false;
  doc.nodesBetween(from, to, ({ type }) => {
    holdsHouseBlock ||= type.name === 'deskBlock';
  });
  return bodyBlockAt($from) !== null && !holdsHouseBlock;
}

/** Turns the blocks of the selection into that kind, or back into paragraphs where they are of it already. */
function toggleBlock(name: string): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    if (!inCopy(state)) return false;
    return setBlockType(nodeType($from.parent.type.name === name ? 'paragraph' : name))(
      state,
      dispatch,
    );
  };
}

/** Back to plain paragraphs: out of lists and quotations, too. */
export const setParagraph: Command = (state, dispatch, view) => {
  if (!inCopy(state)) return false;
  if (around(state, 'listItem')) return liftListItem(nodeType('listItem'))(state, dispatch, view);
  if (around(state, 'blockQuote')) return lift(state, dispatch, view);
  return setBlockType(nodeType('paragraph'))(state, dispatch, view);
};

export const toggleCrosshead: Command = toggleBlock('crosshead');

/** Selected words are lifted into a pull quote of their own after the block; without any the block becomes one. */
export const togglePullQuote: Command = (state, dispatch, view) => {
  const { $from, $to, empty, from, to } = state.selection;
  if (empty || !$from.sameParent($to)) return toggleBlock('pullQuote')(state, dispatch, view);
  if (!bodyBlockAt($from)) return false;
  const words = state.doc.textBetween(from, to).trim();
  if (words === '') return false;
  dispatch?.(
    insertInBody(state.tr, state, nodeType('pullQuote').create(null, storySchema.text(words))),
  );
  return true;
};

export const toggleBlockQuote: Command = (state, dispatch, view) => {
  if (!inCopy(state)) return false;
  return around(state, 'blockQuote')
    ? lift(state, dispatch, view)
    : wrapIn(nodeType('blockQuote'))(state, dispatch, view);
};

/** Makes, changes or undoes a list of that kind. */
export function toggleList(name: 'bulletList' | 'orderedList'): Command {
  return (state, dispatch, view) => {
    const { $from } = state.selection;
    if (!inCopy(state)) return false;
    const list = around(state, 'bulletList', 'orderedList');
    if (!list) return wrapInList(nodeType(name))(state, dispatch, view);
    if (list.name === name) return liftListItem(nodeType('listItem'))(state, dispatch, view);
    dispatch?.(state.tr.setNodeMarkup($from.before(list.depth), nodeType(name)));
    return true;
  };
}
