import { toggleMark } from '@tiptap/pm/commands';
import type { Mark } from '@tiptap/pm/model';
import { TextSelection, type Command, type EditorState } from '@tiptap/pm/state';
import { markType } from '../page/element-types';

/** Sets or clears a mark on the selection, or for what is typed next; refused where the field does not allow it. */
export function toggleWords(name: string): Command {
  return toggleMark(markType(name), null, { includeWhitespace: false });
}

/** The marks that formatting is made of; links, languages and review marks are no formatting. */
const FORMATTING = ['strong', 'emphasis', 'strikethrough', 'superscript', 'subscript'];

export const clearFormatting: Command = (state, dispatch) => {
  const { from, to, empty } = state.selection;
  if (empty) return false;
  const tr = state.tr;
  for (const name of FORMATTING) tr.removeMark(from, to, markType(name));
  dispatch?.(tr);
  return true;
};

/** A no-break space where the caret is. */
export const insertNoBreakSpace: Command = (state, dispatch) =>
  insertText('\u00a0')(state, dispatch);

/** Words put in place of the selection, within one field. */
export function insertText(words: string): Command {
  return (state, dispatch) => {
    const { $from, $to } = state.selection;
    if (!$from.sameParent($to) || !$from.parent.inlineContent) return false;
    dispatch?.(state.tr.insertText(words).scrollIntoView());
    return true;
  };
}

/** A mark around the caret, with the stretch of words that it covers. */
export interface MarkedStretch {
  readonly mark: Mark;
  readonly from: number;
  readonly to: number;
}

/** The stretch under one mark of that kind which the selection touches; null without one. */
export function stretchOf(
  { selection: { $from, from, to } }: EditorState,
  name: string,
): MarkedStretch | null {
  if (!$from.parent.inlineContent) return null;
  const stretches: MarkedStretch[] = [];
  $from.parent.forEach((child, offset) => {
    const mark = markType(name).isInSet(child.marks);
    const pos = $from.start() + offset;
    const last = stretches.at(-1);
    if (mark && last?.to === pos && last.mark.eq(mark))
      stretches.splice(-1, 1, { ...last, to: pos + child.nodeSize });
    else if (mark) stretches.push({ mark, from: pos, to: pos + child.nodeSize });
  });
  return stretches.find((stretch) => stretch.from <= to && stretch.to >= from) ?? null;
}

/** The stretch that a change of link or language means: the words selected, else the marked ones around the caret. */
function stretchMeant(state: EditorState, name: string): { from: number; to: number } | null {
  const { selection } = state;
  if (!selection.empty) return selection.$from.sameParent(selection.$to) ? selection : null;
  return stretchOf(state, name);
}

/**
 * Sets link or language on the words meant; with `words` and nothing selected, puts those words in.
 * The mark must be allowed in the field.
 */
export function setOnWords(
  name: 'link' | 'languageSpan',
  attrs: Readonly<Record<string, unknown>>,
  words = '',
): Command {
  return (state, dispatch) => {
    const type = markType(name);
    if (!state.selection.$from.parent.type.allowsMarkType(type)) return false;
    const meant = stretchMeant(state, name);
    if (!meant && words === '') return false;
    const tr = state.tr;
    const at = meant ?? { from: state.selection.from, to: state.selection.from + words.length };
    if (!meant) tr.insertText(words);
    tr.removeMark(at.from, at.to, type).addMark(at.from, at.to, type.create(attrs));
    // Words that were selected stay so; after an address put in at the caret one writes on unlinked.
    dispatch?.(
      meant ? tr : tr.setSelection(TextSelection.create(tr.doc, at.to)).setStoredMarks([]),
    );
    return true;
  };
}

/** Takes link or language off the words meant. */
export function clearOnWords(name: 'link' | 'languageSpan'): Command {
  return (state, dispatch) => {
    const stretch = stretchOf(state, name);
    const meant = state.selection.empty ? stretch : stretchMeant(state, name);
    if (!stretch || !meant) return false;
    dispatch?.(state.tr.removeMark(meant.from, meant.to, markType(name)));
    return true;
  };
}
