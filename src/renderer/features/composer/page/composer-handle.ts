import type { Node } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';
import type { CommandId } from '@shared/contract/commands';
import type { PhotoRecord } from '@shared/contract/photo-channels';
import type { Template } from '@shared/templates/template';
import type { TemplateOffer } from '@shared/templates/template-offers';
import type { StyleActions } from '../../../desk/story-style/story-style';
import { setOnWords } from '../commands/set-marks-on-words';
import type { PageFacts } from '../facts/page-facts';
import { declineOffer } from '../house-block/block-commands';
import { showStretch } from '../review/current-stretch';
import type { PageEditor } from './page-editor';
import type { ComposerStore } from './composer-store';

/** What menus, palette and inspector may do with the open page. */
export interface ComposerHandle {
  /** Carries out a command of the page; false where it is none of the page's, or cannot be carried out now. */
  run(id: CommandId): boolean;
  /** Whether the command can be carried out where the caret is, at this moment. */
  canRun(id: CommandId): boolean;
  /** The commands that can run, as of when the caret last rested; the same set until it changes. */
  runnable(): ReadonlySet<CommandId>;
  /** Calls when `runnable`, `facts`, `selectionWords` or `offers` has changed; never for keystrokes as such. */
  subscribe(listener: () => void): () => void;
  /** Counts of the page, as of when it last rested. */
  facts(): PageFacts;
  /** Words in the selection, 0 where nothing is selected. */
  selectionWords(): number;
  /** Blocks whose template has changed since, as of when the page last rested. */
  offers(): readonly TemplateOffer[];
  /** Leaves every such block as it is: these forms of the templates are not offered again. */
  declineOffers(): void;
  /** Brings pictures of the library onto the page at the caret. */
  bringPhotos(photos: readonly PhotoRecord[]): void;
  /** Places the house block of a template, filled from the story. */
  insertBlock(template: Template): void;
  /** Opens the Insert menu under a button. */
  openInsertMenu(anchor: Element): void;
  /** What can be done about what the house style says of the page. */
  readonly style: StyleActions;
  focus(): void;
  /** Puts the caret into the first field of that name ("headline", "body"); false where the page has none. */
  focusField(name: string): boolean;
  /** Puts the caret at a position of the document, or as near as text allows, and shows it. */
  goTo(pos: number): void;
  /** Where the caret is. */
  caret(): number;
  /** Marks a stretch as the one that is worked on and brings it into sight; the focus stays where it is. */
  showStretch(from: number, to: number): void;
  /** Links the selected words; false where that cannot be done. The address must be one that may be linked. */
  addLink(href: string): boolean;
  /** The document as it stands. */
  doc(): Node;
  /** Puts another document in place of the page's, as one undo step. */
  replaceDoc(doc: Node): void;
}

/** The outside of a page editor. */
export function composerHandle(editor: PageEditor, store: ComposerStore): ComposerHandle {
  return {
    run: (id) => editor.run(id),
    canRun: (id) => editor.canRun(id),
    runnable: () => store.getState().runnable,
    subscribe: (listener) =>
      store.subscribe((now, was) => {
        if (
          now.runnable !== was.runnable ||
          now.facts !== was.facts ||
          now.selectionWords !== was.selectionWords ||
          now.offers !== was.offers
        )
          listener();
      }),
    facts: () => store.getState().facts,
    selectionWords: () => store.getState().selectionWords,
    offers: () => store.getState().offers,
    declineOffers: () => {
      const { view } = editor;
      for (const offer of store.getState().offers) declineOffer(offer)(view.state, view.dispatch);
    },
    bringPhotos: (photos) => editor.bringPhotos(photos),
    insertBlock: (template) => editor.insertTemplate(template),
    openInsertMenu: (anchor) =>
      editor.context.asks.openLayer({ kind: 'insert', anchor, slash: false, only: null }),
    style: editor.style.desk,
    focus: () => editor.view.focus(),
    focusField: (name) => editor.focusField(name),
    goTo: (pos) => {
      const { view } = editor;
      const at = view.state.doc.resolve(Math.min(Math.max(0, pos), view.state.doc.content.size));
      view.focus();
      view.dispatch(view.state.tr.setSelection(Selection.near(at)).scrollIntoView());
    },
    caret: () => editor.view.state.selection.head,
    showStretch: (from, to) => showStretch(editor.view, from, to),
    addLink: (href) => {
      const { view } = editor;
      view.focus();
      return setOnWords('link', { href })(view.state, view.dispatch);
    },
    doc: () => editor.view.state.doc,
    replaceDoc: (doc) => editor.replaceDoc(doc),
  };
}
