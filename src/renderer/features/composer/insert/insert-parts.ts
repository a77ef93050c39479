import { TextSelection, type Command } from '@tiptap/pm/state';
import { insertInBody } from '../commands/body-blocks';
import { nodeType } from '../page/element-types';
import { enterPart, partOnPage, placePart } from './page-order';

/** A place for the piece read aloud: over the body, where the page keeps one; the caret stays where it was. */
export const insertAudio: Command = (state, dispatch) => {
  const there = partOnPage(state.doc, 'audio');
  const tr = state.tr;
  if (there === null) placePart(tr, nodeType('audio').create());
  else enterPart(tr, there);
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** A pause between two parts of the copy. */
export const insertSectionBreak: Command = (state, dispatch) => {
  dispatch?.(insertInBody(state.tr, state, nodeType('sectionBreak').create()));
  return true;
};

/** Who is quoted, as the last line of the quotation that the caret is in. */
export const insertAttribution: Command = (state, dispatch) => {
  const { $head } = state.selection;
  const depth = $head.depth - 1;
  if (
    depth < 1 ||
    $head.node(depth).type.name !== 'blockQuote' ||
    $head.node(depth).lastChild?.type.name === 'attribution'
  )
    return false;
  const end = $head.end(depth);
  const tr = state.tr.insert(end, nodeType('attribution').create());
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, end + 1)).scrollIntoView());
  return true;
};

/** A pointer to another piece; its address is asked for once it stands. */
export const insertLinkCard: Command = (state, dispatch) => {
  dispatch?.(insertInBody(state.tr, state, nodeType('linkCard').create()));
  return true;
};
