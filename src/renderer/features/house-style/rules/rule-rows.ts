import { ruleGroup, type RuleGroup } from '@shared/house-style/rulebook/rule-card';
import type { LevelChange, RuleLevel } from '@shared/house-style/rulebook/rule-settings';
import type { DeskRule } from '@shared/house-style/rulebook/rulebook';
import { foldLetters } from '../../../ui/fold-letters';

/** Which rules the list shows. */
export type RuleFilter = 'all' | 'changed' | 'off' | 'own' | 'faulty';

/** The house's word on levels, by the name of the rule. */
export type Levels = Readonly<Record<string, LevelChange>>;

/** A line of the list: a heading of the guide, or a rule under it. */
export type RuleRow =
  | { readonly kind: 'group'; readonly group: RuleGroup; readonly count: number }
  | { readonly kind: 'rule'; readonly rule: DeskRule };

/** The rules that a search and a filter leave, under the headings of the guide in its order. */
export function ruleRows(
  rules: readonly DeskRule[],
  { query, filter, levels }: RuleQuery,
): readonly RuleRow[] {
  const words = foldLetters(query.trim()).split(/\s+/u);
  const shown = rules.filter(
    (rule) => isKept(rule, filter, levels) && (query.trim() === '' || hasWords(rule, words)),
  );
  return ruleGroup.options.flatMap((group): RuleRow[] => {
    const under = shown.filter(({ card }) => card.group === group);
    if (under.length === 0) return [];
    return [
      { kind: 'group', group, count: under.length },
      ...under.map((rule): RuleRow => ({ kind: 'rule', rule })),
    ];
  });
}

export interface RuleQuery {
  readonly query: string;
  readonly filter: RuleFilter;
  readonly levels: Levels;
}

function isKept(rule: DeskRule, filter: RuleFilter, levels: Levels): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'changed':
      return Object.hasOwn(levels, rule.name);
    case 'off':
      return rule.kind !== null && rule.level === null;
    case 'own':
      return rule.origin === 'own';
    case 'faulty':
      return rule.kind === null;
  }
}

function hasWords({ name, card, rule }: DeskRule, words: readonly string[]): boolean {
  const { title, bad, good } = card;
  const all = foldLetters([title, name, bad, good, rule?.body.message ?? ''].join(' '));
  return words.every((word) => all.includes(word));
}

/** The house's word on a rule that holds today; null where there is none. */
export function changeInForce(
  { name }: DeskRule,
  levels: Levels,
  today: string,
): LevelChange | null {
  const change = Object.hasOwn(levels, name) ? levels[name] : undefined;
  if (change === undefined || (change.until !== null && change.until < today)) return null;
  return change;
}

/** What a rule is set to, also while it is a draft and runs nowhere. */
export function setLevelOf(rule: DeskRule, levels: Levels, today: string): RuleLevel {
  return changeInForce(rule, levels, today)?.level ?? rule.shipped ?? 'off';
}
