import { createContext, use, useSyncExternalStore, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Desk } from '../desk/desk';
import { createPhotoIntake, type PhotoIntake } from '../desk/take-photos';
import type { StyleChecker } from '../desk/style/style-checker';
import { threadChecker } from '../desk/style/thread-checker';
import { StoryDesk, type StoryDeskState } from './story/story-desk';
import { createWindowUi, type WindowUi, type WindowUiStore } from './window-ui';

/** The objects that live as long as the window: everything that commands act upon. */
export interface Controls {
  readonly desk: Desk;
  readonly stories: StoryDesk;
  readonly ui: WindowUiStore;
  /** Pictures on their way into the library. */
  readonly photos: PhotoIntake;
  /** Makes a checker of style; one for a window. */
  readonly openChecker: () => StyleChecker;
  /** What else has words to save before the window closes; each says whether the library has all of them. */
  readonly keepers: Set<() => Promise<boolean>>;
}

/** Controls over a desk. */
export function createControls(desk: Desk, openChecker = threadChecker): Controls {
  return {
    desk,
    stories: new StoryDesk(desk),
    ui: createWindowUi(),
    photos: createPhotoIntake(desk),
    openChecker,
    keepers: new Set(),
  };
}

const ControlsContext = createContext<Controls | null>(null);

export function ControlsProvider({
  controls,
  children,
}: {
  readonly controls: Controls;
  readonly children: ReactNode;
}) {
  return <ControlsContext value={controls}>{children}</ControlsContext>;
}

/** The controls at hand; throws outside a provider. */
export function useControls(): Controls {
  const controls = use(ControlsContext);
  if (controls === null)
    throw new Error('There are no controls here: wrap the tree in ControlsProvider');
  return controls;
}

/** A part of how the window stands, redrawn when that part changes. */
export function useWindowUi<T>(part: (ui: WindowUi) => T): T {
  return useStore(useControls().ui, part);
}

/** What lies on the desk, redrawn when it changes. */
export function useOnDesk(): StoryDeskState {
  const { stories } = useControls();
  return useSyncExternalStore(stories.subscribe, () => stories.state);
}
