import type { EditorState } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { proposedDoc } from '@shared/story/review/proposed-doc';
import { announce } from '../../../ui/announce';
import type { PageCommandId, PageCommands } from '../commands/page-commands';
import { countSelection, factsOf } from '../facts/page-facts';
import { fieldAt } from '../fields/field-stops';
import { labelOf, limitOf } from '../fields/field-words';
import { countCharacters, measure } from '../../../ui/measure';
import { lookForChanges } from '../house-block/changed-templates';
import { showProblems } from '../problems/problem-marks';
import { sameSummary, summariseSelection } from '../toolbar/summarise';
import type { ComposerStore } from './composer-store';
import type { PageContext } from './page-context';

/** Tells the store about the page when it has settled; only what reads differently is told. */
export class PageReports {
  readonly #store: ComposerStore;
  readonly #context: PageContext;
  readonly #commands: () => PageCommands;
  #announced = '';

  constructor(store: ComposerStore, context: PageContext, commands: () => PageCommands) {
    this.#store = store;
    this.#context = context;
    this.#commands = commands;
  }

  /** Where the caret came to another kind of place: the commands that can run there. */
  otherPlace({ state, composing }: EditorView): void {
    if (!composing) this.#tellCommands(state);
  }

  /** After the caret or the text has rested for a moment: toolbar, words selected, commands that can run. */
  settled(view: EditorView): void {
    if (view.composing) return;
    const { state } = view;
    const now = this.#store.getState();
    const { from, to, empty } = state.selection;
    const toolbar =
      now.layer === null && view.hasFocus() ? summariseSelection(state, this.#commands()) : null;
    const selectionWords = empty
      ? 0
      : countSelection(state.doc, from, to, this.#context.record.language);
    this.#tellCommands(state);
    if (sameSummary(toolbar, now.toolbar) && selectionWords === now.selectionWords) return;
    this.#store.setState({ toolbar, selectionWords });
  }

  #tellCommands(state: EditorState): void {
    const known = this.#store.getState().runnable;
    const ids = Object.keys(this.#commands()) as PageCommandId[];
    const runnable = new Set(ids.filter((id) => this.#commands()[id](state)));
    if (runnable.size !== known.size || ids.some((id) => runnable.has(id) !== known.has(id)))
      this.#store.setState({ runnable });
  }

  /** Once the text has rested: words, minutes, reading ease, what must be fixed; and, aloud, a field that is near or over its limit. */
  rested(view: EditorView): void {
    const { state } = view;
    showProblems(view, this.#context);
    const { language, suggestions } = this.#context.record;
    const facts = factsOf(proposedDoc(state.doc, suggestions), language);
    const known = this.#store.getState().facts;
    const same =
      facts.words === known.words &&
      facts.allWords === known.allWords &&
      facts.ease?.score === known.ease?.score;
    if (!same) this.#store.setState({ facts });
    this.#sayLimit(fieldAt(state.selection.$head)?.node ?? null);
    this.templatesMayHaveChanged(view);
  }

  /** Which blocks their templates would now make otherwise. */
  templatesMayHaveChanged(view: EditorView): void {
    const known = this.#store.getState().offers;
    const offers = lookForChanges(view, known, this.#context);
    if (offers !== known) this.#store.setState({ offers });
  }

  #sayLimit(field: Parameters<typeof labelOf>[0] | null): void {
    const limit = field ? limitOf(field.type.name, this.#context.houseStyle) : null;
    const words =
      field && limit !== null
        ? measure(countCharacters(field.textContent), limit, 'characters')
        : null;
    const said =
      field && words && words.fill !== 'within'
        ? `${labelOf(field) || 'Caption'}: ${words.spoken}`
        : '';
    if (said !== '' && said !== this.#announced) announce(said);
    this.#announced = said;
  }
}
