import { editYaml } from '@shared/house-style/edit-yaml';
import { writeOwnRule, writeOwnText } from '@shared/house-style/rulebook/edit-own-rules';
import { ruleCard, type RuleGroup } from '@shared/house-style/rulebook/rule-card';
import type { DeskRule } from '@shared/house-style/rulebook/rulebook';
import type { RuleEdit } from '../manager-context';
import { plainPattern, type RuleTexts } from './rule-source';

/** What a new rule is made from. */
export interface NewRule {
  readonly title: string;
  readonly group: RuleGroup;
  /** What should not stand. */
  readonly avoid: string;
  /** What stands instead; "" where nothing does. */
  readonly use: string;
}

/** Who did something, and on which day. */
export interface Hand {
  readonly by: string;
  readonly on: string;
}

/** A free name in the house's own style of rules, made from the title: "House.NoHedges". */
export function freeRuleName(title: string, rules: readonly DeskRule[], style = 'House'): string {
  const words = title.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? ['Rule'];
  const plain = words
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
    .slice(0, 60);
  const taken = new Set(rules.map(({ name }) => name.toLowerCase()));
  for (let turn = 1; ; turn += 1) {
    const name = `${style}.${plain}${turn === 1 ? '' : `-${turn}`}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Adds a rule as a draft: it is shown and tried, and runs on no story before it is made live. */
export function addRule(name: string, made: NewRule, hand: Hand): RuleEdit {
  const { title, group, avoid, use } = made;
  const card = ruleCard.parse({
    title,
    group,
    bad: avoid,
    good: use,
    fix: use === '' ? 'none' : 'review',
    state: 'draft',
    history: [{ ...hand, what: 'made', reason: '' }],
  });
  const settings =
    use === ''
      ? {
          extends: 'existence',
          message: "Avoid '%s'.",
          level: 'warning',
          ignorecase: true,
          tokens: [plainPattern(avoid)],
        }
      : {
          extends: 'substitution',
          message: "Write '%s', not '%s'.",
          level: 'warning',
          ignorecase: true,
          swap: { [plainPattern(avoid)]: use.replaceAll('$', '$$') },
          action: { name: 'replace' },
        };
  return (files) => writeOwnRule(files, name, editYaml('', settings), card);
}

/** Adds a copy of a rule under another name, as a draft. */
export function copyRule(rule: DeskRule, texts: RuleTexts, name: string, hand: Hand): RuleEdit {
  const card = ruleCard.parse({
    ...rule.card,
    title: `${rule.card.title}, copy`,
    state: 'draft',
    history: [{ ...hand, what: `copied from ${rule.name}`, reason: '' }],
  });
  return (files) => writeOwnRule(files, name, texts.yaml, card);
}

/** Puts a copy of a rule that ships into the house's own folder, where it can be changed. */
export function takeOverRule(rule: DeskRule, { yaml, card }: RuleTexts): RuleEdit {
  return (files) => writeOwnText(files, rule.name, { yaml, card });
}
