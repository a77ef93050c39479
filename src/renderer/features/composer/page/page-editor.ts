import { dropCursor } from "@tiptap/pm/dropcursor";
import { closeHistory, history } from "@tiptap/pm/history";
import { Node } from "@tiptap/pm/model";
import { EditorState, Selection, TextSelection, type Plugin, type Transaction } from "@tiptap/pm/state";
import { EditorView } from "@tiptap/pm/view";
import type { StoryPlace } from "@shared/contract/channels";
import type { CommandId } from "@shared/contract/commands";
import { storySchema } from "@shared/elements/story.schema";
import type { HouseStyle } from "@shared/house-style/house-style";
import type { MediaRecord } from "@shared/story/story";
import type { Template } from "@shared/templates/template";
import type { OpenStory, StoryRecord } from "../../../desk/open-story/open-story";
import styles from "../composer.module.css";
import { pageCommands, type PageCommandId, type PageCommands } from "../commands/page-commands";
import { nodeViews } from "../elements/node-views";
import { placeInField } from "../fields/field-stops";
import { pageFields } from "../fields/page-plugin";
import { textMarks } from "../fields/text-marks";
import { findPlugin } from "../find/find-plugin";
import { insertTemplate } from "../insert/house-blocks";
import { followRecord, slotTurned } from "../insert/follow-record";
import { ownSlots } from "../insert/own-slots";
import { insertPhotos } from "../insert/photos";
import { slashMenu } from "../insert/slash-menu";
import { pastePlugin, plainSlice } from "../paste/paste-plugin";
import { fitSlice } from "../paste/fit-slice";
import { smartTyping } from "../typography/smart-typing";
import { watchPage } from "../facts/watch-page";
import { acrossFields, cutAcross } from "./across-fields";
import type { ComposerStore } from "./composer-store";
import { heldSelection } from "./held-selection";
import type { PageAsks } from "./page-asks";
import type { PageContext, Refreshed } from "./page-context";
import { commandKeys, textKeys, type Shortcuts } from "./page-keys";
import { PageReports } from "./page-reports";
import type { ComposerPorts } from "./ports";
import { TrackedPlaces } from "./tracked-places";
import { typewriterScroll } from "./typewriter";

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

/** Fields of the record that slots can be bound to. */
const FOLLOWED = ["contributors", "section", "publishedAt", "updatedAt"] as const;

/** The open story as an editable page: one document, one undo history, one place where commands are carried out. */
export class PageEditor {
  readonly view: EditorView;
  /** What the page scrolls in. */
  readonly scroller: HTMLElement;
  readonly commands: PageCommands;
  readonly context: PageContext;
  readonly #options: PageEditorOptions;
  readonly #listeners = new Set<(what: Refreshed) => void>();
  readonly #places = new TrackedPlaces();
  readonly #release: (() => void)[] = [];
  /** Parts of a house block's wording are to come or go. */
  #owes = false;
  #houseStyle: HouseStyle;
  #record: StoryRecord;

  constructor(options: PageEditorOptions) {
    this.#options = options;
    this.scroller = options.scroller;
    this.#houseStyle = options.houseStyle;
    this.#record = options.openStory.record;
    this.context = this.#makeContext();
    this.commands = pageCommands(this.context);
    const doc = Node.fromJSON(storySchema, options.openStory.doc);
    doc.check();
    this.view = new EditorView(
      { mount: options.mount },
      {
        state: EditorState.create({ doc, plugins: this.#plugins(), selection: placeOf(doc, options.openStory.place) }),
        nodeViews: nodeViews(this.context),
        attributes: () => this.#attributes(),
        dispatchTransaction: (tr) => this.#dispatch(tr),
        handleScrollToSelection: (view) => options.isFocusMode() && typewriterScroll(view, options.scroller),
        scrollMargin: { top: 32, bottom: 64, left: 0, right: 0 },
        scrollThreshold: { top: 16, bottom: 48, left: 0, right: 0 },
      },
    );
    options.scroller.scrollTop = options.openStory.place?.scrollTop ?? 0;
    this.#release.push(
      options.openStory.attach({ doc: () => this.view.state.doc, place: () => this.#place() }),
      options.openStory.subscribe(() => this.#recordMayHaveChanged()),
    );
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

  insertPhotos(media: readonly MediaRecord[], pos: number | null = null): void {
    insertPhotos(media, pos, this.context)(this.view.state, this.view.dispatch);
    this.view.focus();
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
    this.view.dispatch(closeHistory(tr.replaceWith(0, tr.doc.content.size, doc.content)).setSelection(Selection.atStart(doc)));
  }

  setHouseStyle(houseStyle: HouseStyle): void {
    if (houseStyle === this.#houseStyle) return;
    const isOther = houseStyle.id !== this.#houseStyle.id;
    this.#houseStyle = houseStyle;
    this.#refresh("house-style");
    // A style edited meanwhile is not applied in silence; one chosen for the story is.
    if (isOther) this.#follow();
  }

  destroy(): void {
    for (const release of this.#release) release();
    this.view.destroy();
  }

  #commandOf(id: CommandId) {
    return Object.hasOwn(this.commands, id) ? this.commands[id as PageCommandId] : null;
  }

  #makeContext(): PageContext {
    const { openStory, mediaUrl } = this.#options;
    const houseStyle = (): HouseStyle => this.#houseStyle;
    return {
      get houseStyle() { return houseStyle(); },
      get record() { return openStory.record; },
      asks: this.#makeAsks(),
      changeRecord: (patch) => openStory.changeRecord(patch),
      now: () => new Date().toISOString(),
      mediaUrl,
      onRefresh: (listener) => {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
      },
    };
  }

  #makeAsks(): PageAsks {
    const { store, ports } = this.#options;
    return {
      openLayer: (layer) => store.setState({ layer, toolbar: null }),
      openFind: (replacing) => store.setState(({ find }) => ({ find: { ...find, open: true, replacing: replacing || (find.open && find.replacing), turn: find.turn + 1 } })),
      choosePhotos: (_view, pos) => void this.#take(() => ports().choosePhotos(), pos),
      takeFiles: (_view, files, pos) => void this.#take(() => addAll(files, ports()), pos),
      pastePlain: () => void this.#pastePlain(),
      openLink: (url) => ports().openLink(url),
      editFurniture: () => ports().editFurniture(),
      notice: (words) => ports().notice(words),
    };
  }

  async #take(pictures: () => Promise<readonly MediaRecord[]>, pos: number | null): Promise<void> {
    const place = pos === null ? null : this.#places.track(pos);
    const media = await pictures();
    place?.release();
    if (media.length > 0 && !this.view.isDestroyed) this.insertPhotos(media, place?.pos() ?? null);
  }

  async #pastePlain(): Promise<void> {
    const text = await this.#options.ports().readClipboardText();
    if (text === null || text === "" || this.view.isDestroyed) return;
    const { state } = this.view;
    this.view.dispatch(state.tr.replaceSelection(fitSlice(plainSlice(text), state.selection.$from)).scrollIntoView());
    this.view.focus();
  }

  #plugins(): Plugin[] {
    const { openStory, store, shortcuts } = this.#options;
    const reports = new PageReports(store, this.context, () => this.commands);
    return [
      commandKeys(shortcuts, (id) => this.run(id)),
      acrossFields(),
      ...textKeys(),
      history({ depth: 400, newGroupDelay: 600 }),
      slashMenu(this.context),
      smartTyping(this.context),
      ownSlots(),
      pastePlugin(this.context),
      pageFields(this.context),
      textMarks(this.context),
      findPlugin((found) => store.setState(({ find }) => ({ find: { ...find, ...found } }))),
      dropCursor({ color: false, width: 2, ...(styles.drop === undefined ? {} : { class: styles.drop }) }),
      heldSelection(),
      watchPage({
        docChanged: () => openStory.docChanged(),
        caretMoved: () => openStory.placeChanged(),
        otherPlace: (view) => reports.otherPlace(view),
        settled: (view) => {
          if (this.#owes && !view.composing) this.#follow();
          reports.settled(view);
        },
        rested: (view) => reports.rested(view),
      }),
    ];
  }

  #attributes(): Record<string, string> {
    return {
      class: styles.sheet ?? "", role: "textbox", "aria-multiline": "true", "aria-label": "Story", lang: this.context.record.language,
      spellcheck: "false", autocorrect: "off", autocapitalize: "off", translate: "no",
    };
  }

  #dispatch(tr: Transaction): void {
    const { state } = this.view;
    const meant = cutAcross(tr, state);
    this.#places.follow(meant);
    const next = state.apply(meant);
    this.view.updateState(next);
    // A composition must not have its block rewritten under it: the words follow once it has ended.
    this.#owes ||= meant.docChanged && slotTurned(state, next);
    if (this.#owes && !this.view.composing) this.#follow();
  }

  #place(): StoryPlace {
    const { anchor, head } = this.view.state.selection;
    return { anchor, head, scrollTop: Math.max(0, this.#options.scroller.scrollTop) };
  }

  #recordMayHaveChanged(): void {
    const { record } = this.#options.openStory;
    if (record === this.#record) return;
    const before = this.#record;
    this.#record = record;
    this.#refresh("record");
    if (FOLLOWED.some((field) => record[field] !== before[field])) this.#follow();
    if (record.language !== before.language) this.view.setProps({});
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

async function addAll(files: readonly File[], ports: ComposerPorts): Promise<readonly MediaRecord[]> {
  const taken: MediaRecord[] = [];
  for (const file of files) {
    const media = await ports.addPhoto(file);
    if (media) taken.push(media);
  }
  return taken;
}

/** Where the caret was left, as near as the text still allows; in a new story the headline. */
function placeOf(doc: Node, place: StoryPlace | null): Selection {
  if (!place) return placeInField(doc, "headline") ?? Selection.atStart(doc);
  const within = (pos: number): number => Math.min(Math.max(0, pos), doc.content.size);
  return TextSelection.between(doc.resolve(within(place.anchor)), doc.resolve(within(place.head)));
}
