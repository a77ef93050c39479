import type { Node } from '@tiptap/pm/model';
import { Transform, type Step } from '@tiptap/pm/transform';
import type { Reply, Request, StoryPlace } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import type { Result } from '@shared/result/result';
import { docJson, docOf } from '@shared/story/parse-story';
import type { DocJson, Story } from '@shared/story/story';
import { cachedDocJson } from './doc-json';
import { SaveLine } from './save-line';
import type { SaveState } from './save-state';

/** A story's record without its text, which the editor holds while the story is open. */
export type StoryRecord = Omit<Story, 'doc'>;

/** What of the desk an open story needs. */
export interface StoryKeeper {
  save(request: Request<'story:save'>): Promise<Result<Reply<'story:save'>, DeskError>>;
  keepPlace(request: Request<'story:keep-place'>): Promise<Result<unknown, DeskError>>;
}

/** Where the text is read from when it is wanted: the editor. */
export interface CopySource {
  doc(): Node;
  place(): StoryPlace;
  /** Carries out steps that were made for the text as it stands, as one step of undo; false where the page refuses them. */
  change(steps: readonly Step[]): boolean;
}

/** The caret's place is kept when it has rested this long, in ms, without a change to save. */
const PLACE_PAUSE = 1000;

/**
 * The one story on the desk: record, text and their safe-keeping.
 * Text is read from the editor only when it is saved or asked for, so a keystroke costs no copying.
 */
export class OpenStory {
  readonly id: string;
  readonly #keeper: StoryKeeper;
  readonly #line: SaveLine;
  readonly #now: () => string;
  readonly #listeners = new Set<() => void>();
  #record: StoryRecord;
  #doc: DocJson;
  #place: StoryPlace | null;
  #source: CopySource | null = null;
  #placeTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    opened: Reply<'story:open'>,
    keeper: StoryKeeper,
    now: () => string = () => new Date().toISOString(),
  ) {
    const { doc, ...record } = opened.story;
    this.id = record.id;
    this.#record = record;
    this.#doc = doc;
    this.#place = opened.place;
    this.#keeper = keeper;
    this.#now = now;
    this.#line = new SaveLine({
      revision: opened.revision,
      savedAt: record.modifiedAt,
      write: (revision) => this.#write(revision),
      onState: () => this.#tell(),
    });
  }

  /** The record as it stands; the same object until it changes. */
  get record(): StoryRecord {
    return this.#record;
  }

  get saveState(): SaveState {
    return this.#line.state;
  }

  get revision(): number {
    return this.#line.revision;
  }

  /** Where the caret last stood, for the editor to restore. */
  get place(): StoryPlace | null {
    return this.#source?.place() ?? this.#place;
  }

  /** The text as JSON, at the moment of asking. */
  get doc(): DocJson {
    if (this.#source) this.#doc = cachedDocJson(this.#source.doc());
    return this.#doc;
  }

  /** The whole story as it stands. */
  get story(): Story {
    return { ...this.#record, doc: this.doc };
  }

  /** Lets the editor hold the text; returns how to let go, which reads it one last time. */
  attach(source: CopySource): () => void {
    this.#source = source;
    return () => {
      if (this.#source !== source) return;
      this.#doc = this.doc;
      this.#place = source.place();
      this.#source = null;
    };
  }

  /** The editor's text has changed. */
  docChanged(): void {
    clearTimeout(this.#placeTimer);
    this.#line.changed();
  }

  /** The caret or the page has moved without a change of text: kept after a rest. */
  placeChanged(): void {
    clearTimeout(this.#placeTimer);
    this.#placeTimer = setTimeout(() => void this.#keepPlace(), PLACE_PAUSE);
  }

  /** Changes fields of the record; values that are the same already make no revision. */
  changeRecord(patch: Partial<StoryRecord>): void {
    const record: StoryRecord = { ...this.#record, ...patch };
    const changed = Object.entries(patch).some(
      ([name, value]) => !Object.is(this.#record[name as keyof StoryRecord], value),
    );
    if (!changed) return;
    this.#record = record;
    this.#line.changed();
    this.#tell();
  }

  /**
   * Changes the text by steps that were made for it as it stands, all or none: one step of undo where it is open in the
   * editor. False where it is locked or can only be read.
   */
  changeCopy(steps: readonly Step[]): boolean {
    if (this.saveState.kind === 'read-only') return false;
    const took = this.#source ? this.#source.change(steps) : this.#changeOwn(steps);
    if (took) this.#tell();
    return took;
  }

  /** Saves at once; resolves with the state when this text is acknowledged or refused. Never rejects. */
  flush(): Promise<SaveState> {
    return this.#line.flush();
  }

  /** Saves what stands, keeps the place and stops. The caller decides what a failed state means. */
  async close(): Promise<SaveState> {
    clearTimeout(this.#placeTimer);
    const state = await this.flush();
    await this.#keepPlace();
    this.#line.stop();
    return state;
  }

  /** Calls on every change of record or save state; never for keystrokes as such. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #write(revision: number): Promise<Result<Reply<'story:save'>, DeskError>> {
    const story = { ...this.story, modifiedAt: this.#now() };
    return this.#keeper.save({ story, revision, place: this.place });
  }

  #changeOwn(steps: readonly Step[]): boolean {
    const tr = new Transform(docOf(this.story));
    if (steps.some((step) => tr.maybeStep(step).failed !== null)) return false;
    this.#doc = docJson(tr.doc);
    this.docChanged();
    return true;
  }

  async #keepPlace(): Promise<void> {
    const place = this.place;
    // A place that could not be kept costs a scroll, not a word: the next one is tried as usual.
    if (place) await this.#keeper.keepPlace({ id: this.id, place });
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
