import { createStore, type StoreApi } from 'zustand/vanilla';
import type { KeptVersion } from '@shared/contract/version-channels';
import type { OpenStory } from '../../desk/open-story/open-story';

/** What of a story's history is looked at. */
export interface StoryHistory {
  /** The version that is compared with the page; null: none. */
  readonly chosen: KeptVersion | null;
}

const stores = new WeakMap<OpenStory, StoreApi<StoryHistory>>();

/** The history of an open story, where list and comparison meet; it goes with the story. */
export function historyOf(openStory: OpenStory): StoreApi<StoryHistory> {
  const known = stores.get(openStory);
  if (known) return known;
  const made = createStore<StoryHistory>(() => ({ chosen: null }));
  stores.set(openStory, made);
  return made;
}
