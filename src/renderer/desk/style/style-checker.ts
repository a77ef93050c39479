import type { HouseStyle } from '@shared/house-style/house-style';
import type { CheckReport, LiveBlock, PieceFacts } from '@shared/house-style/live/live-block';
import type { RuleCard } from '@shared/house-style/rulebook/rule-card';
import type { RuleSource } from '@shared/house-style/rulebook/rule-files';
import type { DeskRule } from '@shared/house-style/rulebook/rulebook';
import type { DictionaryFiles } from '@shared/house-style/spelling/make-dictionary';

/** A rule as the window needs it: what it is called and why it is there. Plain data. */
export type RuleSummary = Pick<DeskRule, 'name' | 'level' | 'kind' | 'problems'> &
  Pick<RuleCard, 'title' | 'reason' | 'bad' | 'good' | 'group' | 'fix'>;

/** Checks stories against a house's rules, off the window's thread. One for each open desk. */
export interface StyleChecker {
  /** Takes the rules of a house, and its dictionary where that doesn't ship; rules that were suspended run again. Every rule comes back, those that are off too. */
  use(
    source: RuleSource,
    style: HouseStyle,
    ownDictionary: DictionaryFiles | null,
  ): Promise<readonly RuleSummary[]>;
  /**
   * Checks a whole story. A block is known by its object: give the same one while it has not changed. Null where a
   * later check was asked for meanwhile, where no rules are in use, and after `stop`.
   */
  check(blocks: readonly LiveBlock[], piece: PieceFacts): Promise<CheckReport | null>;
  /** Ends the thread; what is asked afterwards is answered with nothing. */
  stop(): void;
}
