import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ExportPreset } from '@shared/house-style/export-preset';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { OpenStory } from '../../desk/open-story/open-story';

/** By which preset a story goes out. */
export interface ChosenPreset {
  /** Null for none. */
  readonly presetId: string | null;
  /** Whether the desk has chosen since the story was opened: what was used before then no longer counts. */
  readonly chosen: boolean;
}

const stores = new WeakMap<OpenStory, StoreApi<ChosenPreset>>();

/** The choice of preset of a story; kept while it is open. */
export function presetOf(openStory: OpenStory): StoreApi<ChosenPreset> {
  const known = stores.get(openStory);
  if (known !== undefined) return known;
  const made = createStore<ChosenPreset>(() => ({ presetId: null, chosen: false }));
  stores.set(openStory, made);
  return made;
}

/** The preset that is chosen; null where none is, or the house has it no more. */
export function chosenPreset(
  houseStyle: Pick<HouseStyle, 'exports'> | null,
  { presetId }: Pick<ChosenPreset, 'presetId'>,
): ExportPreset | null {
  return houseStyle?.exports.find(({ id }) => id === presetId) ?? null;
}
