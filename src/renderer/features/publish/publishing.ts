import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EventBody, Reply } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import type { DraftCopy } from '@shared/export/draft-mark';
import type { TargetId } from '@shared/house-style/target-ids';
import type { Problem } from '@shared/result/problem';
import type { OpenStory } from '../../desk/open-story/open-story';

/** What the desk may ask for of a story that goes out. */
export type Way =
  | {
      readonly kind: 'export';
      readonly targets: readonly TargetId[];
      readonly again: boolean;
      /** A draft copy takes along what would stop an export; a proof is one for the author. */
      readonly draft?: DraftCopy;
    }
  | { readonly kind: 'copy' };

/** Whether a draft copy is asked for. */
export function isDraft(way: Way): boolean {
  return draftOf(way) !== false;
}

/** What kind of draft copy is asked for. */
export function draftOf(way: Way): DraftCopy {
  return way.kind === 'export' ? (way.draft ?? false) : false;
}

/** What a way out has left behind: "Proof saved". */
export function writtenWords(draft: DraftCopy): string {
  if (draft === 'proof') return 'Proof saved';
  return draft ? 'Draft copy saved' : 'Exported';
}

/** How the last way out ended. `revision` is the text that went out. */
export type Outcome =
  | {
      readonly kind: 'written';
      readonly targets: readonly TargetId[];
      readonly draft: DraftCopy;
      readonly written: NonNullable<Reply<'export:write'>>;
      readonly revision: number;
    }
  | {
      readonly kind: 'copied';
      readonly characters: number;
      readonly warnings: readonly Problem[];
      readonly revision: number;
    }
  | { readonly kind: 'blocked'; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed'; readonly way: Way; readonly error: DeskError }
  /** The house style could not be asked; the desk may let the story out without it. */
  | { readonly kind: 'unchecked'; readonly way: Way; readonly words: string }
  /** The desk has called it off while it was under way. */
  | { readonly kind: 'called-off' }
  | { readonly kind: 'not-shown' };

/** How far an export is that is under way. */
export type Progress = Pick<EventBody<'export:progressed'>, 'step' | 'done' | 'total'>;

export interface Publishing {
  /** What an export makes, in the order of the list; none: nothing has been chosen. */
  readonly targets: readonly TargetId[];
  readonly busy: boolean;
  /** Null until main has told of any. */
  readonly progress: Progress | null;
  /** Calls off what is under way; null while nothing is that could be. */
  readonly callOff: (() => void) | null;
  readonly outcome: Outcome | null;
  /** Lets the story out without waiting for the house style any longer; null while nothing waits for it. */
  readonly goUnchecked: (() => void) | null;
  /** Whether this story was exported since it was opened, so that its folder is known. */
  readonly exported: boolean;
}

const stores = new WeakMap<OpenStory, StoreApi<Publishing>>();

/** Where the story's ways out stand; kept while it is open, whichever panel is in sight. */
export function publishingOf(openStory: OpenStory): StoreApi<Publishing> {
  const known = stores.get(openStory);
  if (known) return known;
  const made = createStore<Publishing>(() => ({
    targets: ['page'],
    busy: false,
    progress: null,
    callOff: null,
    outcome: null,
    goUnchecked: null,
    exported: false,
  }));
  stores.set(openStory, made);
  return made;
}
