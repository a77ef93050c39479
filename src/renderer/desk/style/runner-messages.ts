import type { CheckReport, PieceFacts } from '@shared/house-style/live/live-block';
import type { PlainBook } from '@shared/house-style/rulebook/plain-book';
import type { DictionaryFiles } from '@shared/house-style/spelling/make-dictionary';
import type { NumberedBlocks } from './block-exchange';

/** The rules that a runner is to run. */
export interface UseBook {
  readonly kind: 'use';
  readonly book: PlainBook;
  /** The desk's own dictionary that spelling goes by; null where it goes by one that ships, or by none. */
  readonly ownDictionary: DictionaryFiles | null;
}

/** A story to run them over. */
export interface RunOver extends NumberedBlocks {
  readonly kind: 'check';
  readonly piece: PieceFacts;
  /** Rule by rule, each named before it runs: whoever hears no more after a name knows the culprit. */
  readonly careful: boolean;
}

/** What a runner is asked, one question at a time. */
export type RunnerQuestion = UseBook | RunOver;

/** What a runner answers last; a fault is a bug in the core. */
export type RunnerAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'report'; readonly report: CheckReport }
  | { readonly kind: 'fault'; readonly message: string };

/** What a runner says on the way: the rule that it runs next; null: all of them, once more. */
export interface RunnerProgress {
  readonly kind: 'trying';
  readonly rule: string | null;
}

/** A runner's thread as it is held from outside. */
export interface RunnerPort {
  readonly post: (question: RunnerQuestion) => void;
  /** One listener, for as long as the port lives. */
  readonly listen: (listener: (message: RunnerAnswer | RunnerProgress) => void) => void;
  readonly stop: () => void;
}
