import { useCallback, useSyncExternalStore } from 'react';
import type { CommandId } from '@shared/contract/commands';
import { NO_FACTS, type PageFacts } from '../facts/page-facts';
import type { ComposerHandle } from '../page/composer-handle';

function useComposerValue<T>(
  composer: ComposerHandle | null,
  read: (composer: ComposerHandle) => T,
  none: T,
): T {
  const subscribe = useCallback(
    (listener: () => void) => composer?.subscribe(listener) ?? ((): void => undefined),
    [composer],
  );
  return useSyncExternalStore(subscribe, () => (composer ? read(composer) : none));
}

const NOTHING: ReadonlySet<CommandId> = new Set();

/** The page's commands that can run now; redrawn when the set changes. */
export function useRunnable(composer: ComposerHandle | null): ReadonlySet<CommandId> {
  return useComposerValue(composer, (each) => each.runnable(), NOTHING);
}

/** Counts of the page, as of when it last rested. */
export function usePageFacts(composer: ComposerHandle | null): PageFacts {
  return useComposerValue(composer, (each) => each.facts(), NO_FACTS);
}

/** Words in the selection; 0 without one. */
export function useSelectionWords(composer: ComposerHandle | null): number {
  return useComposerValue(composer, (each) => each.selectionWords(), 0);
}
