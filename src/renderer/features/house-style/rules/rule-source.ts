import { parseDocument } from 'yaml';
import { editYaml } from '@shared/house-style/edit-yaml';
import { ownRulePath, writeOwnRule } from '@shared/house-style/rulebook/edit-own-rules';
import type { RuleCard } from '@shared/house-style/rulebook/rule-card';
import { cardPath, type RuleFiles } from '@shared/house-style/rulebook/rule-files';
import type { DeskRule } from '@shared/house-style/rulebook/rulebook';
import { isGroup, type YamlGroup } from '@shared/house-style/yaml-words';
import type { RuleEdit } from '../manager-context';

/** A rule as text, where it has any. */
export interface RuleTexts {
  readonly yaml: string;
  readonly card: string | null;
  /** From the house's own folder. */
  readonly own: boolean;
  /** Whether the program's pack has a rule of this name. */
  readonly shipped: boolean;
}

/** The text of a rule; null for one that is part of the program or made from lists. */
export function textsOf(
  { name }: Pick<DeskRule, 'name'>,
  files: RuleFiles,
  pack: RuleFiles,
): RuleTexts | null {
  const path = `${name.replace('.', '/')}.yml`;
  const mine = files[`rules/${path}`];
  const theirs = pack[path];
  const yaml = mine ?? theirs;
  if (yaml === undefined) return null;
  const card = files[`rules/${cardPath(path)}`] ?? pack[cardPath(path)] ?? null;
  return { yaml, card, own: mine !== undefined, shipped: theirs !== undefined };
}

/** What a rule's text says, setting by setting; null where it cannot be read. */
export function settingsIn(yaml: string): YamlGroup | null {
  const doc = parseDocument(yaml);
  if (doc.errors.length > 0) return null;
  const read: unknown = doc.toJS({ maxAliasCount: 50 });
  return isGroup(read) ? read : null;
}

/** The rule's text with one setting changed, or taken out by undefined; all else in it stays as it is. */
export function withSetting(yaml: string, key: string, value: unknown): string {
  const settings = settingsIn(yaml);
  if (settings === null) return yaml;
  const { [key]: _old, ...rest } = settings;
  if (value === undefined) return editYaml(yaml, rest);
  return editYaml(
    yaml,
    Object.hasOwn(settings, key) ? { ...settings, [key]: value } : { ...rest, [key]: value },
  );
}

/** Changes settings of an own rule's text. */
export function changeYaml(rule: DeskRule, yaml: (before: string) => string): RuleEdit {
  return (files) => {
    const path = ownRulePath(rule.name);
    const text = files[path];
    return { ok: true, value: text === undefined ? files : { ...files, [path]: yaml(text) } };
  };
}

/** Changes the card of an own rule. */
export function changeCard(rule: DeskRule, patch: Partial<RuleCard>): RuleEdit {
  return (files) => {
    const yaml = files[ownRulePath(rule.name)] ?? '';
    return writeOwnRule(files, rule.name, yaml, { ...rule.card, ...patch });
  };
}

/** Words as a pattern that means those words alone. */
export function plainPattern(words: string): string {
  return words.trim().replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
