import { Plugin } from '@tiptap/pm/state';
import type { PageContext } from '../page/page-context';

/** A slash on an empty line of the body asks for the Insert menu. The menu puts the slash back if it is left without a choice. */
export function slashMenu({ asks }: PageContext): Plugin {
  return new Plugin({
    props: {
      handleTextInput: (view, from, to, text) => {
        const { $from } = view.state.selection;
        const isBlank =
          $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0 && from === to;
        if (text !== '/' || !isBlank || view.composing) return false;
        asks.openLayer({ kind: 'insert', anchor: null, slash: true, only: null });
        return true;
      },
    },
  });
}
