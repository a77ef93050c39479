import { Plugin, type EditorState } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** Calls that follow the page at a distance: none of them runs while a key is being handled. */
export interface PageWatch {
  /** The text changed; at once, and cheap. */
  readonly docChanged: () => void;
  /** The caret moved without a change of text; at once, and cheap. */
  readonly caretMoved: () => void;
  /** The caret is in another kind of place, where other commands can run: at the next frame. */
  readonly otherPlace: (view: EditorView) => void;
  /** Selection or text has rested for `SETTLE` ms and no button of the mouse is down. */
  readonly settled: (view: EditorView) => void;
  /** The text has rested for `REST` ms and the browser has nothing else to do. */
  readonly rested: (view: EditorView) => void;
}

/** A selection has settled when it has not moved for this long, in ms. */
const SETTLE = 150;
/** The text is read as a whole only when it has not changed for this long, in ms. */
const REST = 500;

/** Tells of the page what must not be worked out at every key. */
export function watchPage(watch: PageWatch): Plugin {
  return new Plugin({ view: (view) => new Watcher(view, watch) });
}

class Watcher {
  readonly #view: EditorView;
  readonly #watch: PageWatch;
  readonly #up: () => void;
  readonly #down: () => void;
  #settle: ReturnType<typeof setTimeout> | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #cancelIdle: () => void;
  #pressed = false;
  #place = '';
  #frame = 0;

  constructor(view: EditorView, watch: PageWatch) {
    this.#view = view;
    this.#watch = watch;
    this.#down = () => {
      this.#pressed = true;
    };
    this.#up = () => {
      this.#pressed = false;
      this.#waitToSettle();
    };
    view.dom.addEventListener('mousedown', this.#down);
    view.dom.ownerDocument.addEventListener('mouseup', this.#up);
    this.#cancelIdle = whenIdle(() => watch.rested(view));
    this.#waitToSettle();
  }

  update(view: EditorView, old: EditorState): void {
    const hasChanged = old.doc !== view.state.doc;
    if (hasChanged) {
      this.#watch.docChanged();
      this.#waitToRest();
    }
    if (!hasChanged && old.selection.eq(view.state.selection)) return;
    if (!hasChanged) this.#watch.caretMoved();
    this.#waitToSettle();
    const place = placeOf(view.state);
    if (place === this.#place) return;
    this.#place = place;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#watch.otherPlace(view));
  }

  destroy(): void {
    clearTimeout(this.#settle);
    clearTimeout(this.#rest);
    cancelAnimationFrame(this.#frame);
    this.#cancelIdle();
    this.#view.dom.removeEventListener('mousedown', this.#down);
    this.#view.dom.ownerDocument.removeEventListener('mouseup', this.#up);
  }

  #waitToSettle(): void {
    clearTimeout(this.#settle);
    this.#settle = setTimeout(() => {
      if (!this.#pressed) this.#watch.settled(this.#view);
    }, SETTLE);
  }

  #waitToRest(): void {
    clearTimeout(this.#rest);
    this.#cancelIdle();
    this.#rest = setTimeout(() => {
      this.#cancelIdle = whenIdle(() => this.#watch.rested(this.#view));
    }, REST);
  }
}

/** What decides which commands can run, as far as the caret's place goes; the same at every key of a sentence. */
function placeOf({ selection: { $head, empty } }: EditorState): string {
  let place = empty ? '' : 'words';
  for (let depth = $head.depth; depth > 0; depth -= 1) place += ` ${$head.node(depth).type.name}`;
  return place;
}

/** An idle moment of the browser, or the next turn where it knows none. Returns how to cancel. */
function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(work, 0);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: 1500 });
  return () => cancelIdleCallback(handle);
}
