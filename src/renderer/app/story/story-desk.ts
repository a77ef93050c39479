import type { DeskError } from '@shared/contract/desk-error';
import type { Desk } from '../../desk/desk';
import { OpenStory } from '../../desk/open-story/open-story';
import type { SaveState } from '../../desk/open-story/save-state';

/** What lies on the desk. */
export type OnDesk =
  | { readonly kind: 'none' }
  | { readonly kind: 'open'; readonly story: OpenStory; readonly recoveredAt: string | null }
  /** The story could not be opened; the failure says what became of it. */
  | { readonly kind: 'failed'; readonly id: string; readonly error: DeskError };

/** What the desk shows now, and what it is fetching. */
export interface StoryDeskState {
  readonly onDesk: OnDesk;
  readonly opening: string | null;
  /** The open story could not be saved, so it was not left; `next` is where the desk was going. */
  readonly refused: { readonly error: DeskError; readonly next: string | null } | null;
}

/**
 * Which story is open. A story is left only when the library has acknowledged its last word,
 * or when its writer has said that it may be left unsaved.
 */
export class StoryDesk {
  readonly #desk: Desk;
  readonly #listeners = new Set<() => void>();
  #state: StoryDeskState = { onDesk: { kind: 'none' }, opening: null, refused: null };
  #turn = 0;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  get state(): StoryDeskState {
    return this.#state;
  }

  /** The open story, or null. */
  get story(): OpenStory | null {
    return this.#state.onDesk.kind === 'open' ? this.#state.onDesk.story : null;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Opens a story in place of the one that is open. Of two calls the later wins. */
  async open(id: string, evenUnsaved = false): Promise<void> {
    if (this.story?.id === id) return;
    await this.#replace(id, evenUnsaved);
  }

  /** Clears the desk; false where the story could not be saved and so was not left. */
  async close(evenUnsaved = false): Promise<boolean> {
    await this.#replace(null, evenUnsaved);
    return this.story === null;
  }

  /** Fetches the open story anew from the library, after its last word is saved there; `evenUnsaved` gives it up. */
  async reopen(evenUnsaved = false): Promise<void> {
    const { story } = this;
    if (story !== null) await this.#replace(story.id, evenUnsaved);
  }

  /** The writer has chosen to stay with a story that could not be saved. */
  stay(): void {
    this.#set({ refused: null });
  }

  /** Saves what stands. Safe when nothing is open. */
  async flush(): Promise<SaveState> {
    return this.story === null ? { kind: 'saved', at: null } : this.story.flush();
  }

  async #replace(next: string | null, evenUnsaved: boolean): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const leaving = this.story;
    this.#set({ opening: next, refused: null });
    const left = leaving === null ? null : await leaving.flush();
    if (turn !== this.#turn) return;
    if (left !== null && !evenUnsaved && (left.kind === 'failed' || left.kind === 'read-only')) {
      this.#set({ opening: null, refused: { error: left.error, next } });
      return;
    }
    const onDesk = next === null ? { kind: 'none' as const } : await this.#fetch(next);
    if (turn !== this.#turn) return;
    this.#set({ opening: null, onDesk });
    // From now on the library may change it.
    if (leaving !== null && onDesk.kind !== 'open')
      void this.#desk.ask('story:leave', { id: leaving.id });
    if (leaving !== null) this.#letGo(leaving);
  }

  async #fetch(id: string): Promise<OnDesk> {
    const opened = await this.#desk.ask('story:open', { id });
    if (!opened.ok) return { kind: 'failed', id, error: opened.error };
    const story = new OpenStory(opened.value, {
      save: (request) => this.#desk.ask('story:save', request),
      keepPlace: (request) => this.#desk.ask('story:keep-place', request),
    });
    return { kind: 'open', story, recoveredAt: opened.value.recoveredAt };
  }

  /** Once the page has let go of the text, whatever was typed since the flush is saved too. */
  #letGo(story: OpenStory): void {
    setTimeout(() => {
      void story.close().then((state) => {
        if (state.kind === 'failed')
          void this.#desk.ask('log:write', {
            message: `left unsaved: ${story.id}: ${state.error.code}`,
          });
      });
    }, 0);
  }

  #set(changes: Partial<StoryDeskState>): void {
    this.#state = { ...this.#state, ...changes };
    for (const listener of this.#listeners) listener();
  }
}
