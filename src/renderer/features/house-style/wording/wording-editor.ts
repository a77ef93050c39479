import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import { keymap } from '@tiptap/pm/keymap';
import { baseKeymap } from '@tiptap/pm/commands';
import {
  EditorState,
  NodeSelection,
  Selection,
  type Command,
  type Transaction,
} from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import { crossEdge } from './stretch-edges';
import { selectionState, type SelectionState } from './wording-commands';
import { readWordingDoc, writeWordingDoc } from './wording-doc';
import { SlotChip, slotFaces, wordingFaces, type SlotFaces } from './wording-faces';
import { wordingSchema } from './wording.schema';

/** What the editor tells the pane around it. */
export interface WordingPorts {
  readonly onChange: (wording: string) => void;
  readonly onSelection: (state: SelectionState) => void;
  /** A chip was pressed, or Enter on it. */
  readonly onSlot: (name: string) => void;
  /** "/" was typed where a word could begin. */
  readonly onSlash: (at: DOMRect) => void;
}

export interface WordingEditorOptions {
  readonly mount: HTMLElement;
  readonly label: string;
  readonly editable: boolean;
  readonly ports: () => WordingPorts;
}

/** One wording as an editable line of words and chips. Its history is the draft's, so it keeps none. */
export class WordingEditor {
  readonly view: EditorView;
  readonly #options: WordingEditorOptions;
  #written = '';

  constructor(options: WordingEditorOptions) {
    this.#options = options;
    this.view = new EditorView(
      { mount: options.mount },
      {
        state: this.#stateOf(wordingSchema.node('doc'), 0),
        editable: () => options.editable,
        attributes: {
          role: 'textbox',
          'aria-multiline': 'false',
          'aria-label': options.label,
          'aria-readonly': String(!options.editable),
          tabindex: '0',
        },
        nodeViews: { slot: (node, _view, _at, decorations) => new SlotChip(node, decorations) },
        dispatchTransaction: (tr) => this.#apply(tr),
        handleTextInput: (_view, from, _to, text) => this.#typed(from, text),
        handleClickOn: (_view, _pos, node) => this.#pressed(node),
        clipboardTextParser: (text, $at) => asWords(text, $at.marks()),
      },
    );
  }

  /** Shows a wording; one that cannot be taken apart leaves the line as it was. */
  show(wording: string): void {
    if (wording === this.#written) return;
    const doc = readWordingDoc(wording);
    if (!doc.ok) return;
    this.#written = wording;
    const head = Math.min(this.view.state.selection.head, doc.value.content.size);
    const faces = slotFaces.getState(this.view.state);
    const state = this.#stateOf(doc.value, head);
    this.view.updateState(state.apply(state.tr.setMeta(slotFaces, faces)));
  }

  face(faces: SlotFaces): void {
    this.view.dispatch(this.view.state.tr.setMeta(slotFaces, faces));
  }

  run(command: Command): void {
    command(this.view.state, this.view.dispatch);
    this.view.focus();
  }

  /** Where the caret stands on the screen. */
  caret(): DOMRect {
    const { left, top, bottom } = this.view.coordsAtPos(this.view.state.selection.from);
    return new DOMRect(left, top, 1, bottom - top);
  }

  destroy(): void {
    this.view.destroy();
  }

  #stateOf(doc: Node, head: number): EditorState {
    return EditorState.create({
      doc,
      selection: Selection.near(doc.resolve(head)),
      plugins: [
        keymap({
          ArrowLeft: edge('left'),
          ArrowRight: edge('right'),
          Enter: (now) => this.#entered(now),
        }),
        keymap({ ...baseKeymap, Enter: () => true, 'Mod-Enter': () => false, Escape: () => false }),
        wordingFaces(),
      ],
    });
  }

  #apply(tr: Transaction): void {
    this.view.updateState(this.view.state.apply(tr));
    const { onChange, onSelection } = this.#options.ports();
    if (tr.docChanged) {
      this.#written = writeWordingDoc(this.view.state.doc);
      onChange(this.#written);
    }
    if (tr.docChanged || tr.selectionSet) onSelection(selectionState(this.view.state));
  }

  #typed(from: number, text: string): boolean {
    const before = this.view.state.doc.resolve(from).nodeBefore;
    if (text !== '/' || /[\p{L}\p{N}]$/u.test(before?.text ?? '')) return false;
    this.#options.ports().onSlash(this.caret());
    return true;
  }

  #pressed(node: Node): boolean {
    if (node.type.name !== 'slot') return false;
    this.#options.ports().onSlot(String(node.attrs['name']));
    return false;
  }

  /** Enter on a chip opens its form; a wording has no second line. */
  #entered({ selection }: EditorState): boolean {
    if (selection instanceof NodeSelection) this.#pressed(selection.node);
    return true;
  }
}

function edge(direction: 'left' | 'right'): Command {
  return (state, dispatch) => {
    const tr = crossEdge(state, direction);
    if (tr !== null) dispatch?.(tr);
    return tr !== null;
  };
}

/** Pasted text is words, in one line; brackets in it are letters. */
function asWords(text: string, marks: Parameters<typeof wordingSchema.text>[1]): Slice {
  const words = text.replace(/\s+/gu, ' ');
  return words === ''
    ? Slice.empty
    : new Slice(Fragment.from(wordingSchema.text(words, marks ?? [])), 0, 0);
}
