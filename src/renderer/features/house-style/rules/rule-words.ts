import type { FixTier, RuleCard, RuleGroup } from '@shared/house-style/rulebook/rule-card';
import type { RuleLevel } from '@shared/house-style/rulebook/rule-settings';
import type { DeskRule } from '@shared/house-style/rulebook/rulebook';
import { LEVEL_WORDS } from '../../../ui/level-mark';

/** The headings of the guide. */
export const GROUP_WORDS: Readonly<Record<RuleGroup, string>> = {
  dates: 'Dates',
  numbers: 'Numbers',
  names: 'Names and titles',
  punctuation: 'Punctuation',
  words: 'Words and spelling',
  headlines: 'Headlines',
  'house-blocks': 'House blocks',
  captions: 'Captions',
  fairness: 'Fairness and law',
  'plain-english': 'Plain English',
  leftovers: 'Leftovers',
};

/** What a rule of each kind looks for. */
export const RULE_KIND_WORDS: Readonly<Record<NonNullable<DeskRule['kind']>, string>> = {
  existence: 'Words to avoid',
  substitution: 'Words to replace',
  occurrence: 'How often something stands',
  repetition: 'Repeated words',
  consistency: 'One form of two',
  conditional: 'Explained at first use',
  capitalization: 'Capitals',
  metric: 'A figure of the piece',
  readability: 'Reading grade',
  spelling: 'Spelling',
  sequence: 'Words in a row, by their kind',
  native: 'Part of the program',
};

export const FIX_WORDS: Readonly<Record<FixTier, string>> = {
  safe: 'Safe: with “Fix all safe”',
  review: 'Looked at one by one',
  none: 'None',
};

export const QUOTES_WORDS: Readonly<Record<RuleCard['quotes'], string>> = {
  check: 'Checked like all words',
  skip: 'Left alone',
  only: 'Alone are checked',
};

/** A level as the desk says it, off as well. */
export function levelWords(level: RuleLevel | null): string {
  return level === null || level === 'off' ? 'Off' : LEVEL_WORDS[level];
}

/** Where a rule comes from. */
export function originWords({ origin }: DeskRule, replaces: boolean): string {
  if (origin === 'lists') return 'Made from the house’s lists';
  if (origin === 'pack') return 'Ships with Standfirst';
  return replaces ? 'The house’s own, in place of the one that ships' : 'The house’s own';
}
