import { createStore, type StoreApi } from 'zustand/vanilla';
import type { KeptVersion } from '@shared/contract/version-channels';
import type { OpenStory } from '../../desk/open-story/open-story';

/** A text of a story's history: a version, or the story as it stands. */
export type Text = KeptVersion | 'now';

/** Two texts that lie beside each other: A, which is always the older, and B. */
export interface ComparedTexts {
  readonly a: KeptVersion;
  readonly b: Text;
}

/** What of a story's history is looked at. */
export interface StoryHistory {
  /** Null: nothing is compared. */
  readonly compared: ComparedTexts | null;
}

const stores = new WeakMap<OpenStory, StoreApi<StoryHistory>>();

/** The history of an open story, where list and comparison meet; it goes with the story. */
export function historyOf(openStory: OpenStory): StoreApi<StoryHistory> {
  const known = stores.get(openStory);
  if (known) return known;
  const made = createStore<StoryHistory>(() => ({ compared: null }));
  stores.set(openStory, made);
  return made;
}
