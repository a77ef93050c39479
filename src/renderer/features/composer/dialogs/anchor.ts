import type { EditorView } from '@tiptap/pm/view';

/** The place of the selection in the window, for a popover to hang under. */
export function selectionAnchor(view: EditorView): { getBoundingClientRect: () => DOMRect } {
  return {
    getBoundingClientRect: () => {
      const { from, to } = view.state.selection;
      const start = view.coordsAtPos(from, 1);
      const end = view.coordsAtPos(to, -1);
      const isOneLine = Math.abs(start.top - end.top) < 4;
      const left = isOneLine ? start.left : Math.min(start.left, end.left);
      return new DOMRect(
        left,
        start.top,
        isOneLine ? Math.max(1, end.right - start.left) : 1,
        end.bottom - start.top,
      );
    },
  };
}

/** The place of a drawn node of the page, by the position before it. */
export function nodeAnchor(
  view: EditorView,
  pos: number,
): { getBoundingClientRect: () => DOMRect } {
  return {
    getBoundingClientRect: () => {
      const dom = view.nodeDOM(pos);
      return dom instanceof Element ? dom.getBoundingClientRect() : new DOMRect();
    },
  };
}

/** The place of a photo's alt-text button, by the position before the photo. */
export function photoAnchor(
  view: EditorView,
  pos: number,
): { getBoundingClientRect: () => DOMRect } {
  return {
    getBoundingClientRect: () => {
      const dom = view.nodeDOM(pos);
      const button = dom instanceof Element ? dom.querySelector('figcaption button') : null;
      return button?.getBoundingClientRect() ?? new DOMRect();
    },
  };
}

/** The first line of a stretch of text, wherever it now stands; nowhere once it is gone. */
export function stretchAnchor(
  view: EditorView,
  place: () => { readonly from: number; readonly to: number } | null,
): { getBoundingClientRect: () => DOMRect } {
  return {
    getBoundingClientRect: () => {
      const stretch = place();
      if (stretch === null) return new DOMRect();
      const start = view.coordsAtPos(stretch.from, 1);
      const end = view.coordsAtPos(stretch.to, -1);
      // Words on several lines are one block, so that the popover covers none of them.
      const isOneLine = Math.abs(start.top - end.top) < 4;
      const left = isOneLine ? start.left : Math.min(start.left, end.left);
      return new DOMRect(left, start.top, Math.max(1, end.right - left), end.bottom - start.top);
    },
  };
}
