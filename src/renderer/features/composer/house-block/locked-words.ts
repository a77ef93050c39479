import type { Fragment, Slice } from '@tiptap/pm/model';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { keepsLockedWords } from '@shared/templates/locked-words';
import { chipless } from '../paste/fit-slice';
import type { PageContext } from '../page/page-context';
import { wholeBlock } from './whole-block';
import { isByTemplate } from './by-template';
import { lockedAround } from './locked-block';
import {
  eraseInLocked,
  eraseStretch,
  typedWords,
  writeInLocked,
  type LockedEdit,
} from './locked-edits';

/** Said no more often than this, in ms: a held key is one refusal. */
const AGAIN = 4000;

const HINT =
  'These words are locked: they belong to the template. To change them here, choose “Unlock words” in the block’s Template menu.';

/**
 * Keeps the locked words of house blocks as their template has them, whatever is typed, pasted,
 * dragged or erased. Edits that mean a slot go to the slot; the rest are refused with a hint. Every
 * other change is looked at once more before it is applied, so that no command can get past.
 */
export function lockedWords(context: PageContext): Plugin {
  let said = -Infinity;
  const hint = (): void => {
    const now = Date.now();
    if (now - said < AGAIN) return;
    said = now;
    context.asks.notice(HINT);
  };
  const carryOut = (view: EditorView, edit: LockedEdit): boolean => {
    if (edit === null) return false;
    if (edit === 'refuse') hint();
    else view.dispatch(edit);
    return true;
  };
  return new Plugin({
    filterTransaction(tr, state) {
      if (!tr.docChanged || isByTemplate(tr)) return true;
      if (keepsLockedWords(tr, context.record.templates)) return true;
      // Outside the change itself: the page must not be written to while a change is being judged.
      if (state.doc === tr.before) queueMicrotask(hint);
      return false;
    },
    props: {
      handleTextInput: (view, from, to, text) =>
        !view.composing &&
        carryOut(view, writeInLocked(view.state, from, to, typedWords(view.state, text))),
      handleKeyDown: (view, { key }) => {
        if (view.composing || (key !== 'Backspace' && key !== 'Delete')) return false;
        return carryOut(view, eraseInLocked(view.state, key === 'Backspace' ? -1 : 1));
      },
      handlePaste: (view, _event, slice) =>
        wholeBlock(slice) === null && carryOut(view, pasteInLocked(view, slice)),
      handleDrop: (view, event, slice, moved) => carryOut(view, drop(view, event, slice, moved)),
    },
  });
}

function pasteInLocked({ state }: EditorView, slice: Slice): LockedEdit {
  const { from, to, $from } = state.selection;
  const words = chipless(slice.content);
  if ($from.parent.type.name === 'slot' && state.selection.$to.sameParent($from)) {
    const tr = state.tr.replaceWith(from, to, words);
    return lockedAround($from) ? tr.scrollIntoView().setMeta('paste', true) : null;
  }
  return writeInLocked(state, from, to, words);
}

/** What is dropped onto a locked block goes into the slot there; locked words cannot be dragged away. */
function drop(view: EditorView, event: DragEvent, slice: Slice, moved: boolean): LockedEdit {
  const { state } = view;
  const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
  if (at === undefined) return null;
  const source = moved ? lockedAround(state.selection.$from) : null;
  const takesLocked = source !== null && eraseStretch(state, source) !== null;
  if (takesLocked) return 'refuse';
  const target = lockedAround(state.doc.resolve(at));
  if (!target) return null;
  const words = chipless(slice.content);
  const tr: Transaction = moved ? state.tr.deleteSelection() : state.tr;
  const written = writeInLocked(state.apply(tr), tr.mapping.map(at), tr.mapping.map(at), words);
  if (written === 'refuse') return 'refuse';
  const place = tr.mapping.map(at);
  return written === null ? tr.insert(place, words) : insertWhere(tr, written, words);
}

/** The same insertion as in `written`, as part of the move. */
function insertWhere(tr: Transaction, written: Transaction, words: Fragment): Transaction {
  return tr.insert(written.selection.from - words.size, words);
}
