import { useSyncExternalStore } from 'react';
import type { OpenStory, StoryRecord } from './open-story';
import type { SaveState } from './save-state';

/** The record, redrawn when a field of it changes. */
export function useStoryRecord(openStory: OpenStory): StoryRecord {
  return useSyncExternalStore(openStory.subscribe, () => openStory.record);
}

/** One field of the record, redrawn when that field changes. */
export function useStoryField<K extends keyof StoryRecord>(
  openStory: OpenStory,
  field: K,
): StoryRecord[K] {
  return useSyncExternalStore(openStory.subscribe, () => openStory.record[field]);
}

/** The save state, redrawn when it reads differently. */
export function useSaveState(openStory: OpenStory): SaveState {
  return useSyncExternalStore(openStory.subscribe, () => openStory.saveState);
}
