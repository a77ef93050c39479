import type { EditorView } from '@tiptap/pm/view';

/** Where the line being written stands in focus mode, as a part of the page's height. */
const HEIGHT = 0.45;

/** Keeps the line being written at one height; what the writer scrolls by hand stays scrolled until the next key. */
export function typewriterScroll(view: EditorView, scroller: HTMLElement): boolean {
  const caret = view.coordsAtPos(view.state.selection.head);
  const { top, height } = scroller.getBoundingClientRect();
  scroller.scrollTop += caret.top - top - height * HEIGHT;
  return true;
}

/** Brings a stretch of the page into sight, away from the edges, wherever the focus is. */
export function reveal(view: EditorView, scroller: HTMLElement, pos: number): void {
  const { top, bottom } = view.coordsAtPos(pos);
  const frame = scroller.getBoundingClientRect();
  const margin = Math.min(96, frame.height / 4);
  if (top < frame.top + margin) scroller.scrollTop += top - frame.top - margin;
  else if (bottom > frame.bottom - margin) scroller.scrollTop += bottom - frame.bottom + margin;
}
