import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import styles from '../fields/text-marks.module.css';

const key = new PluginKey<boolean>('held-selection');

/** Draws the selected words as selected while a popover about them has the focus, and with it the browser's selection. */
export function heldSelection(): Plugin<boolean> {
  return new Plugin<boolean>({
    key,
    state: {
      init: () => false,
      apply: (tr, held) => (tr.getMeta(key) as boolean | undefined) ?? held,
    },
    props: {
      decorations: (state) => {
        const { from, to, empty } = state.selection;
        return key.getState(state) === true && !empty
          ? DecorationSet.create(state.doc, [
              Decoration.inline(from, to, { class: styles.held ?? '' }),
            ])
          : null;
      },
    },
  });
}

/** Holds the selection in sight; returns how to let it go. */
export function holdSelection(view: EditorView): () => void {
  view.dispatch(view.state.tr.setMeta(key, true));
  return () => {
    if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(key, false));
  };
}
