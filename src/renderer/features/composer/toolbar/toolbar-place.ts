import type { EditorView } from '@tiptap/pm/view';

/** Where the toolbar stands in the window, in px. */
export interface ToolbarPlace {
  readonly left: number;
  readonly top: number;
}

const GAP = 6;
const EDGE = 8;

/** Above the selection's first line, centred on it; below its last line where the top is cut. Null while it is out of sight. */
export function toolbarPlace(
  view: EditorView,
  paper: HTMLElement,
  { from, to }: { readonly from: number; readonly to: number },
  bar: HTMLElement,
): ToolbarPlace | null {
  if (to > view.state.doc.content.size) return null;
  const start = view.coordsAtPos(from, 1);
  const end = view.coordsAtPos(to, -1);
  const frame = paper.getBoundingClientRect();
  const { width, height } = bar.getBoundingClientRect();
  if (end.bottom < frame.top || start.top > frame.bottom) return null;
  const isOneLine = Math.abs(start.top - end.top) < 4;
  const middle = isOneLine
    ? (start.left + end.left) / 2
    : (start.left + frame.right - EDGE * 4) / 2;
  const left = Math.max(
    frame.left + EDGE,
    Math.min(middle - width / 2, frame.right - width - EDGE),
  );
  const above = start.top - height - GAP;
  return {
    left: Math.round(left),
    top: Math.round(
      above >= frame.top ? above : Math.min(end.bottom + GAP, frame.bottom - height - EDGE),
    ),
  };
}
