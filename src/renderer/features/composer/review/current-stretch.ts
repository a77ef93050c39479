import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import styles from './review-marks.module.css';

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const key = new PluginKey<DecorationSet>('review-stretch');

/** Marks the words of the suggestion or comment that is worked on; `onPress` is told the key of one that is pressed. Costs a keystroke nothing but one mark to move. */
export function currentStretch(onPress: (key: string) => void): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, set) => {
        const stretch = tr.getMeta(key) as Stretch | undefined;
        if (stretch === undefined) return tr.docChanged ? set.map(tr.mapping, tr.doc) : set;
        const { from, to } = stretch;
        return DecorationSet.create(tr.doc, [
          Decoration.inline(from, to, { class: styles.current ?? '' }),
        ]);
      },
    },
    props: {
      decorations: (state) => key.getState(state) ?? null,
      handleDOMEvents: {
        click: (_view, { target }) => {
          const marked =
            target instanceof Element ? target.closest<HTMLElement>('[data-review]') : null;
          const pressed = marked?.dataset['review'];
          if (pressed !== undefined) onPress(pressed);
          return false;
        },
      },
    },
  });
}

/** Marks a stretch as the current one, puts the caret behind its words and brings them into sight. */
export function showStretch(view: EditorView, from: number, to: number): void {
  const { doc, tr } = view.state;
  const end = Math.min(to, doc.content.size);
  const start = Math.min(from, end);
  const selection = TextSelection.near(doc.resolve(end), -1);
  view.dispatch(tr.setSelection(selection).setMeta(key, { from: start, to: end }));
  const { node } = view.domAtPos(selection.head);
  const element = node instanceof Element ? node : node.parentElement;
  element?.scrollIntoView({ block: 'nearest' });
}
