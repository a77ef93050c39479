import type { HouseStyle } from '@shared/house-style/house-style';
import type { CheckReport, LiveBlock, PieceFacts } from '@shared/house-style/live/live-block';
import type { DictionaryFiles } from '@shared/house-style/spelling/make-dictionary';
import type { RuleSource } from '@shared/house-style/rulebook/rule-files';
import type { RuleSummary } from './style-checker';

/** What the worker needs to make a house's rules ready. */
export interface UseRules {
  readonly kind: 'use';
  readonly source: RuleSource;
  readonly style: HouseStyle;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The desk's own dictionary that spelling goes by; null where it goes by one that ships, or by none. */
  readonly ownDictionary: DictionaryFiles | null;
  /** Rules that have brought a worker to a halt: they are not run. */
  readonly suspended: readonly string[];
}

/** A story as numbers: each block is sent once, and then known by its number until a check no longer names it. */
export interface CheckStory {
  readonly kind: 'check';
  readonly order: readonly number[];
  readonly added: readonly (readonly [number: number, block: LiveBlock])[];
  readonly piece: PieceFacts;
  /** Rule by rule, each named before it runs: whoever hears no more after a name knows the culprit. */
  readonly careful: boolean;
}

/** What the window asks its style worker, one question at a time. */
export type StyleQuestion = UseRules | CheckStory;

/** What the worker answers last; a fault is a bug in the core. */
export type StyleAnswer =
  | { readonly kind: 'ready'; readonly rules: readonly RuleSummary[] }
  | { readonly kind: 'report'; readonly report: CheckReport }
  | { readonly kind: 'fault'; readonly message: string };

/** What the worker says on the way: the rule that it runs next; null: all of them, once more. */
export interface StyleProgress {
  readonly kind: 'trying';
  readonly rule: string | null;
}

/** A worker as the window holds it. */
export interface StylePort {
  readonly post: (question: StyleQuestion) => void;
  /** One listener, for as long as the port lives. */
  readonly listen: (listener: (message: StyleAnswer | StyleProgress) => void) => void;
  readonly stop: () => void;
}
