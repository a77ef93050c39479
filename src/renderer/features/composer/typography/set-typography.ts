import type { Command, Transaction } from '@tiptap/pm/state';
import { flatText, piecesOf, type FlatText } from '../page/flat-text';
import type { PageContext } from '../page/page-context';
import { formsOf } from './forms';
import { setText } from './set-marks';

/**
 * Sets the quotes and dashes of the selection, or of the whole page where nothing is selected, in
 * one step. Locked words are left alone. Not for a page where nothing is to be set.
 */
export function setTypography(context: PageContext): Command {
  return (state, dispatch) => {
    const { from, to, empty } = state.selection;
    const range = empty ? { from: 0, to: state.doc.content.size } : { from, to };
    const tr = state.tr;
    const changed = setRange(tr, range.from, range.to, context);
    if (dispatch) {
      if (changed > 0) dispatch(tr);
      context.asks.notice(
        changed === 0
          ? 'Nothing to set: quotes and dashes are in form.'
          : `${changed} ${changed === 1 ? 'mark' : 'marks'} set.`,
      );
    }
    return true;
  };
}

function setRange(tr: Transaction, from: number, to: number, context: PageContext): number {
  const changes: { from: number; to: number; insert: string }[] = [];
  tr.doc.nodesBetween(from, to, (block, pos) => {
    if (!block.isTextblock) return true;
    const flat = flatText(block, pos);
    for (const edit of setText(flat.text, (offset) => formsAt(flat, offset, context))) {
      const [piece, ...others] = piecesOf(flat, edit.from, edit.to);
      // An edit over the edge of a slot would move words in or out of it.
      if (piece && others.length === 0 && piece.from >= from && piece.to <= to)
        changes.push({ from: piece.from, to: piece.to, insert: edit.insert });
    }
    return false;
  });
  for (const change of changes.toReversed()) tr.insertText(change.insert, change.from, change.to);
  return changes.length;
}

function formsAt(
  { runs }: FlatText,
  offset: number,
  { record }: PageContext,
): ReturnType<typeof formsOf> {
  const run = runs.find(
    (each) => offset >= each.offset && offset < each.offset + each.node.nodeSize,
  );
  if (!run || run.holder.type.name === 'lockedWords') return null;
  const span = run.node.marks.find(({ type }) => type.name === 'languageSpan');
  return formsOf(span ? String(span.attrs['lang']) : record.language);
}
