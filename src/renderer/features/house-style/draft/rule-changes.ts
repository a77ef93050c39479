import type { StyleDifference } from '@shared/house-style/compare-house-styles';
import { CARD_ENDING, type RuleFiles } from '@shared/house-style/rulebook/rule-files';
import { isSameValue } from '@shared/house-style/same-value';
import type { EditedStyle } from './edited-style';

/** The own rules and lists whose text differs: one for a rule and its card together. */
export function changedRuleFiles(base: RuleFiles, now: RuleFiles): readonly string[] {
  const paths = Object.keys({ ...base, ...now }).filter((path) => base[path] !== now[path]);
  const changed = paths.filter((path) => path !== 'rules.yml').map(rulePathOf);
  return [...new Set(changed)].sort();
}

/** The settings of rules that differ: each level is one, so is each pack. */
export function changedRuleSettings(base: EditedStyle, now: EditedStyle): readonly string[] {
  const { rules: old } = base;
  const { rules } = now;
  const keys = (['profile', 'spelling', 'grammar', 'names'] as const).filter(
    (key) => !isSameValue(old[key], rules[key]),
  );
  return [
    ...keys,
    ...changedKeys(old.levels, rules.levels).map((name) => `levels.${name}`),
    ...changedKeys(old.packs, rules.packs).map((name) => `packs.${name}`),
  ];
}

/** What differs in the text of own rules, for people. */
export function ruleFileDifferences(base: RuleFiles, now: RuleFiles): StyleDifference[] {
  return changedRuleFiles(base, now).map((path) => {
    const from = textOf(base, path);
    const to = textOf(now, path);
    const kind = from === '' ? 'added' : to === '' ? 'removed' : 'changed';
    return { where: whereWords(path), kind, from, to };
  });
}

function whereWords(path: string): string {
  if (path === 'words/accept.txt') return 'Accepted words';
  if (path === 'words/reject.txt') return 'Rejected words';
  return `Rule ${path.replace(/^rules\/(.*)\.yml$/u, '$1').replace('/', '.')}`;
}

function textOf(files: RuleFiles, path: string): string {
  const card = files[path.replace(/\.yml$/u, CARD_ENDING)];
  return [files[path], path.endsWith('.yml') ? card : undefined]
    .filter((text) => text !== undefined)
    .join('\n');
}

function rulePathOf(path: string): string {
  return path.endsWith(CARD_ENDING) ? `${path.slice(0, -CARD_ENDING.length)}.yml` : path;
}

function changedKeys(
  base: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
): string[] {
  return Object.keys({ ...base, ...now }).filter((key) => !isSameValue(base[key], now[key]));
}
