import { closeHistory } from '@tiptap/pm/history';
import type { Step } from '@tiptap/pm/transform';
import type { EditorView } from '@tiptap/pm/view';

/** Carries out steps that were made for the page as it stands, as one step of undo. All or none: false where one does not fit, or the page holds what they would change. */
export function changeCopy(view: EditorView, steps: readonly Step[]): boolean {
  const { state } = view;
  const tr = closeHistory(state.tr);
  if (steps.some((step) => tr.maybeStep(step).failed !== null)) return false;
  view.dispatch(tr);
  return view.state.doc !== state.doc;
}
