import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state';
import { crossesFields, deleteAcross } from '../fields/delete-across';
import { lockedAround } from '../house-block/locked-block';
import { eraseStretch } from '../house-block/locked-edits';

/** Typing, composing and dropping where the selection runs over several fields: each is emptied, none merged. */
export function acrossFields(): Plugin {
  return new Plugin({
    props: {
      handleTextInput: (view, from, to, text) => {
        if (!crossesFields(view.state)) return false;
        view.dispatch(deleteAcross(view.state.tr, from, to).insertText(text).scrollIntoView());
        return true;
      },
      handleDOMEvents: {
        compositionstart: (view) => {
          if (crossesFields(view.state))
            view.dispatch(
              deleteAcross(view.state.tr, view.state.selection.from, view.state.selection.to),
            );
          return false;
        },
        dragstart: (view, event) => {
          if (!crossesFields(view.state)) return false;
          event.preventDefault();
          return true;
        },
      },
    },
  });
}

/** What a cut of the browser's means when it runs over several fields, or over locked words. */
export function cutAcross(tr: Transaction, state: EditorState): Transaction {
  if (tr.getMeta('uiEvent') !== 'cut') return tr;
  const { from, to, $from } = state.selection;
  if (crossesFields(state)) return deleteAcross(state.tr, from, to).scrollIntoView();
  const locked = lockedAround($from);
  const erased = locked && eraseStretch(state, locked);
  return erased === null || erased === 'refuse' ? tr : erased;
}
