import type { DeskError } from '@shared/contract/desk-error';
import type { Result } from '@shared/result/result';

/** A story that was opened lately. */
export interface RecentStory {
  readonly id: string;
  readonly title: string;
}

/** The stories that were opened last. */
export interface RecentStories {
  /** Newest first, ten at most. What the library has no longer is left out; none while it cannot be asked. */
  list(): readonly RecentStory[];
  opened(id: string): void;
  clear(): void;
  /** Calls when the list may be another. */
  onChange(listener: () => void): void;
}

/** Where the ids are remembered. */
export interface RecentState {
  read(): { readonly recent: readonly string[] };
  keep(patch: { recent: string[] }): void;
}

/** How many are shown. */
const SHOWN = 10;
/** How many are remembered, so that ten are left where some are gone. */
const REMEMBERED = 30;

/** Remembers in the desk's state which stories were opened. */
export function makeRecentStories(
  state: RecentState,
  titles: (ids: readonly string[]) => Result<readonly RecentStory[], DeskError>,
): RecentStories {
  const listeners: (() => void)[] = [];
  const keep = (recent: string[]): void => {
    state.keep({ recent });
    for (const listener of listeners) listener();
  };
  return {
    list: () => {
      const named = titles(state.read().recent);
      return named.ok ? named.value.slice(0, SHOWN) : [];
    },
    opened: (id) => {
      const others = state.read().recent.filter((each) => each !== id);
      keep([id, ...others].slice(0, REMEMBERED));
    },
    clear: () => keep([]),
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
}
