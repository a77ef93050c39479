import { closeHistory } from '@tiptap/pm/history';
import { Node } from '@tiptap/pm/model';
import { EditorState, Selection, type Plugin, type Transaction } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import type { CommandId } from '@shared/contract/commands';
import { storySchema } from '@shared/elements/story.schema';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { PhotoRecord } from '@shared/contract/photo-channels';
import type { Template } from '@shared/templates/template';
import type { OpenStory, StoryRecord } from '../../../desk/open-story/open-story';
import { pointAtReview } from '../../../desk/review/story-review';
import { pageCommands, type PageCommandId, type PageCommands } from '../commands/page-commands';
import { nodeViews } from '../elements/node-views';
import { placeInField } from '../fields/field-stops';
import { FOLLOWED, followRecord, slotTurned } from '../house-block/follow-record';
import { insertTemplate } from '../insert/house-blocks';
import { bringPhotos } from '../photos/bring-photos';
import { PHOTO_FACTS } from '../photos/place-photo';
import { cutAcross } from './across-fields';
import { placeOf, selectionOf } from './caret-place';
import { changeCopy } from './change-copy';
import type { ComposerStore } from './composer-store';
import { deskAsks } from './desk-asks';
import type { PageContext, Refreshed } from './page-context';
import type { Shortcuts } from './page-keys';
import { pageAttributes } from './page-attributes';
import { pagePlugins } from './page-plugins';
import { PageReports } from './page-reports';
import type { ComposerPorts } from './ports';
import { reviewMarkViews } from '../review/review-mark-views';
import { TrackedPlaces } from './tracked-places';
import { typewriterScroll } from './typewriter';
import { pageStyle, type PageStyle } from '../style/page-style';

/** What the page is made from. */
export interface PageEditorOptions {
  readonly mount: HTMLElement;
  readonly scroller: HTMLElement;
  readonly openStory: OpenStory;
  readonly houseStyle: HouseStyle;
  readonly ports: () => ComposerPorts;
  readonly shortcuts: () => Shortcuts;
  readonly isFocusMode: () => boolean;
  readonly store: ComposerStore;
  readonly mediaUrl: (hash: string) => string;
}

/** The open story as an editable page: one document, one undo history, one place where commands are carried out. */
export class PageEditor {
  readonly view: EditorView;
  /** What the page scrolls in. */
  readonly scroller: HTMLElement;
  readonly commands: PageCommands;
  readonly context: PageContext;
  readonly style: PageStyle;
  readonly #options: PageEditorOptions;
  readonly #listeners = new Set<(what: Refreshed) => void>();
  readonly #places = new TrackedPlaces();
  readonly #reports: PageReports;
  readonly #release: readonly (() => void)[];
  /** Nothing could be kept: the page can be read and copied, not written. */
  #isReadOnly = false;
  /** Parts of a house block's wording are to come or go. */
  #owes = false;
  #houseStyle: HouseStyle;
  #record: StoryRecord;

  constructor(options: PageEditorOptions) {
    const { mount, scroller, openStory, isFocusMode } = options;
    this.#options = options;
    this.scroller = scroller;
    this.#houseStyle = options.houseStyle;
    this.#record = openStory.record;
    this.context = this.#makeContext();
    this.#reports = new PageReports(options.store, this.context, () => this.commands);
    this.style = pageStyle(this.context, openStory, (view) => this.#reports.otherPlace(view));
    this.commands = pageCommands(this.context, this.style);
    const doc = Node.fromJSON(storySchema, openStory.doc);
    doc.check();
    this.view = new EditorView(
      { mount },
      {
        state: EditorState.create({
          doc,
          plugins: this.#plugins(),
          selection: selectionOf(doc, openStory.place),
        }),
        nodeViews: nodeViews(this.context),
        markViews: reviewMarkViews(this.context),
        attributes: () => pageAttributes(this.context.record.language, this.#isReadOnly),
        editable: () => !this.#isReadOnly,
        dispatchTransaction: (tr) => this.#dispatch(tr),
        handleScrollToSelection: (view) => isFocusMode() && typewriterScroll(view, scroller),
        scrollMargin: { top: 32, bottom: 64, left: 0, right: 0 },
        scrollThreshold: { top: 16, bottom: 48, left: 0, right: 0 },
      },
    );
    scroller.scrollTop = openStory.place?.scrollTop ?? 0;
    this.#release = [
      openStory.attach({
        doc: () => this.view.state.doc,
        place: () => placeOf(this.view, scroller),
        change: (steps) => changeCopy(this.view, steps),
      }),
      openStory.subscribe(() => this.#storyChanged()),
    ];
  }

  /** Carries out a command of the page; false where it is none, or cannot be carried out now. */
  run(id: CommandId): boolean {
    const command = this.#commandOf(id);
    return command !== null && command(this.view.state, this.view.dispatch, this.view);
  }

  canRun(id: CommandId): boolean {
    const command = this.#commandOf(id);
    return command !== null && command(this.view.state);
  }

  /** Brings pictures of the library onto the page at the caret. */
  bringPhotos(photos: readonly PhotoRecord[]): void {
    const { ports } = this.#options;
    const needs = { ports, places: this.#places, context: () => this.context };
    void bringPhotos(this.view, () => Promise.resolve(photos), null, needs);
  }

  insertTemplate(template: Template): void {
    insertTemplate(template, this.context)(this.view.state, this.view.dispatch);
    this.view.focus();
  }

  /** Puts the caret into the first field of that name; false where the page has none. */
  focusField(name: string): boolean {
    const selection = placeInField(this.view.state.doc, name);
    if (!selection) return false;
    this.view.focus();
    this.view.dispatch(this.view.state.tr.setSelection(selection).scrollIntoView());
    return true;
  }

  /** Puts another text in place of the page's, as one undo step. The document must be of the story's schema. */
  replaceDoc(doc: Node): void {
    const { tr } = this.view.state;
    tr.replaceWith(0, tr.doc.content.size, doc.content);
    this.view.dispatch(closeHistory(tr).setSelection(Selection.atStart(tr.doc)));
  }

  setHouseStyle(houseStyle: HouseStyle): void {
    if (houseStyle === this.#houseStyle) return;
    const isOther = houseStyle.id !== this.#houseStyle.id;
    this.#houseStyle = houseStyle;
    this.#refresh('house-style');
    // A style edited meanwhile is not applied in silence; one chosen for the story is.
    if (isOther) this.#follow();
    this.#reports.templatesMayHaveChanged(this.view);
  }

  destroy(): void {
    for (const release of this.#release) release();
    this.view.destroy();
  }

  #commandOf(id: CommandId) {
    return Object.hasOwn(this.commands, id) ? this.commands[id as PageCommandId] : null;
  }

  #makeContext(): PageContext {
    const { openStory, mediaUrl, store, ports } = this.#options;
    const houseStyle = (): HouseStyle => this.#houseStyle;
    return {
      get houseStyle() {
        return houseStyle();
      },
      get record() {
        return openStory.record;
      },
      asks: deskAsks({ store, ports, places: this.#places, context: () => this.context }),
      changeRecord: (patch) => openStory.changeRecord(patch),
      now: () => new Date().toISOString(),
      mediaUrl,
      onRefresh: (listener) => {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
      },
    };
  }

  #plugins(): Plugin[] {
    const { openStory, store, shortcuts } = this.#options;
    const reports = this.#reports;
    return pagePlugins({
      context: this.context,
      shortcuts,
      run: (id) => this.run(id),
      style: this.style,
      onReview: (key) => pointAtReview(openStory, key),
      onFound: (found) => store.setState(({ find }) => ({ find: { ...find, ...found } })),
      watch: {
        docChanged: () => {
          openStory.docChanged();
          this.style.docChanged();
        },
        caretMoved: () => openStory.placeChanged(),
        otherPlace: (view) => reports.otherPlace(view),
        settled: (view) => {
          if (this.#owes && !view.composing) this.#follow();
          reports.settled(view);
          this.style.settled(view);
        },
        rested: (view) => reports.rested(view),
      },
    });
  }

  #dispatch(tr: Transaction): void {
    const { state } = this.view;
    const meant = cutAcross(tr, state);
    this.#places.follow(meant);
    const next = state.apply(meant);
    this.view.updateState(next);
    // A composition must not have its block rewritten under it: the words follow once it has ended.
    this.#owes ||=
      meant.docChanged && (slotTurned(state, next) || meant.getMeta(PHOTO_FACTS) === true);
    if (this.#owes && !this.view.composing) this.#follow();
  }

  #storyChanged(): void {
    const { record, saveState } = this.#options.openStory;
    const before = this.#record;
    this.#record = record;
    if (record !== before) this.#refresh('record');
    if (FOLLOWED.some((field) => record[field] !== before[field])) this.#follow();
    if (record.status !== before.status) this.#reports.templatesMayHaveChanged(this.view);
    const isReadOnly = saveState.kind === 'read-only';
    if (record.language === before.language && isReadOnly === this.#isReadOnly) return;
    this.#isReadOnly = isReadOnly;
    this.view.setProps({});
  }

  #refresh(what: Refreshed): void {
    for (const listener of this.#listeners) listener(what);
  }

  #follow(): void {
    this.#owes = false;
    const tr = followRecord(this.view.state, this.context);
    if (tr) this.view.dispatch(tr);
  }
}
