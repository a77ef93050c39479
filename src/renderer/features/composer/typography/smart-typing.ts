import { closeHistory, undo } from '@tiptap/pm/history';
import {
  Plugin,
  PluginKey,
  type Command,
  type EditorState,
  type Transaction,
} from '@tiptap/pm/state';
import type { PageContext } from '../page/page-context';
import { formsOf, type TypographyForms } from './forms';
import { setTyped } from './set-marks';

/** Whether the last thing that happened was a typed character being set. */
const key = new PluginKey<boolean>('smart-typing');

/** How much of a block's text before the caret decides, in code units. */
const CONTEXT = 400;

/**
 * Sets quotes and dashes as they are typed. The character goes in as typed first, and what it turns
 * into is a step of its own: undo, or Backspace at once, gives back what was typed.
 */
export function smartTyping(context: PageContext): Plugin<boolean> {
  return new Plugin<boolean>({
    key,
    state: {
      init: () => false,
      apply: (tr, was) =>
        tr.getMeta(key) === true ? true : was && !tr.docChanged && !tr.selectionSet,
    },
    props: {
      handleTextInput(view, from, _to, text, insertAsTyped) {
        if (view.composing || text.length !== 1) return false;
        const edit = editFor(view.state, from, text, context);
        // What follows a set character is a new step, or undo would take both back at once.
        if (!edit && key.getState(view.state) !== true) return false;
        view.dispatch(endStep(view.state, insertAsTyped()));
        if (edit)
          view.dispatch(
            closeHistory(view.state.tr.insertText(edit.insert, from - edit.back, from + 1)).setMeta(
              key,
              true,
            ),
          );
        return true;
      },
    },
  });

  function endStep(state: EditorState, tr: Transaction): Transaction {
    return key.getState(state) === true ? closeHistory(tr) : tr;
  }
}

/** Backspace right after a character was set gives back what was typed. */
export const undoSetCharacter: Command = (state, dispatch) =>
  key.getState(state) === true && undo(state, dispatch);

/** `back`: how many characters before the typed one are replaced with it. */
function editFor(
  state: EditorState,
  from: number,
  typed: string,
  context: PageContext,
): { insert: string; back: number } | null {
  if (!/^["' -]$/u.test(typed)) return null;
  const $from = state.doc.resolve(from);
  const forms = formsAtCaret(state, context);
  if (!$from.parent.inlineContent || !forms) return null;
  const start = Math.max($from.start(blockDepth(state, from)), from - CONTEXT);
  const before = state.doc.textBetween(start, from, '', '\ufffc');
  const edit = setTyped(before, typed, forms);
  if (!edit) return null;
  const back = before.length - edit.from;
  // What is replaced must stand in the same run of text: a slot's edge is not crossed.
  return $from.textOffset >= back || ($from.nodeBefore?.text?.length ?? 0) >= back
    ? { insert: edit.insert, back }
    : null;
}

function blockDepth(state: EditorState, pos: number): number {
  const $pos = state.doc.resolve(pos);
  return $pos.parent.isTextblock ? $pos.depth : $pos.depth - 1;
}

function formsAtCaret(
  { selection, storedMarks }: EditorState,
  { record }: PageContext,
): TypographyForms | null {
  const marks = storedMarks ?? selection.$from.marks();
  const span = marks.find(({ type }) => type.name === 'languageSpan');
  return formsOf(span ? String(span.attrs['lang']) : record.language);
}
