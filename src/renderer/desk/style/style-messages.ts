import type { HouseStyle } from '@shared/house-style/house-style';
import type { CheckReport, PieceFacts } from '@shared/house-style/live/live-block';
import type { RuleSource } from '@shared/house-style/rulebook/rule-files';
import type { DictionaryFiles } from '@shared/house-style/spelling/make-dictionary';
import type { NumberedBlocks } from './block-exchange';
import type { RuleSummary } from './style-checker';

/** What the window asks of the style thread; any number of questions may wait for their answers. */
export type StyleQuestion = { readonly turn: number } & (
  | {
      readonly kind: 'use';
      readonly source: RuleSource;
      readonly style: HouseStyle;
      readonly ownDictionary: DictionaryFiles | null;
    }
  | ({ readonly kind: 'check'; readonly piece: PieceFacts } & NumberedBlocks)
);

/** The answer to the question of the same turn. */
export type StyleAnswer = { readonly turn: number } & (
  | { readonly kind: 'rules'; readonly rules: readonly RuleSummary[] }
  | { readonly kind: 'report'; readonly report: CheckReport | null }
  | { readonly kind: 'fault'; readonly message: string }
);
