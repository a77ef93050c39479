import type { CheckReport, LiveBlock, PieceFacts } from '@shared/house-style/live/live-block';

/** What the desk says of a rule beside its matches. */
export interface RuleWords {
  readonly title: string;
  /** Why the desk has it; empty where nobody has said. */
  readonly reason: string;
}

/** Rules made ready, to check pages by. A new object stands for other rules: what it said before no longer holds. */
export interface ReadyRules {
  readonly kind: 'ready';
  /** By "Style.Rule"; a rule that is missing here is shown by its name. */
  readonly rules: ReadonlyMap<string, RuleWords>;
  /** Null where a later question has taken the place of this one. Rejects where the checker is broken. */
  readonly check: (blocks: readonly LiveBlock[], piece: PieceFacts) => Promise<CheckReport | null>;
  /** Makes the rules ready anew, so that suspended ones run again. */
  readonly retry: () => void;
}

/** The rules that a story is checked by, or why there are none. */
export type RulesInForce =
  | { readonly kind: 'loading' }
  /** The story's house style is not on this computer. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly words: string; readonly retry: () => void }
  | ReadyRules;

export const LOADING: RulesInForce = { kind: 'loading' };
