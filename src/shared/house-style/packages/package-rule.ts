import { parseDocument, stringify } from 'yaml';
import { editYaml } from '../edit-yaml';
import type { DeskRule } from '../rulebook/rulebook';
import { settingsOf, type RuleBody } from '../rules/style-rule';
import { isGroup } from '../yaml-words';

/** Settings of a rule that go without saying. */
const PLAIN: Readonly<Record<string, unknown>> = { vocab: true, limit: 0 };

/**
 * A rule's file as Vale takes it: the desk's text with the level in force, comments and all else as they are.
 * Settings that no rule of its kind has are taken out: Vale reads no file that has one.
 */
export function packageRule(text: string, { rule, level }: DeskRule): string {
  const raw: unknown = parseDocument(text).toJS({ maxAliasCount: 50 });
  if (!isGroup(raw) || rule === null) return text;
  const known = settingsOf(rule.body.extends);
  const kept = Object.entries(raw).filter(([key]) => known.includes(key.replace(/[+-]$/u, '')));
  return editYaml(text, { ...Object.fromEntries(kept), ...(level === null ? {} : { level }) });
}

/** A rule that was made from one of the house's lists, as a file of its own. */
export function listRuleText({ action, ...body }: RuleBody): string {
  const settings = Object.entries(body).filter(
    ([key, value]) => PLAIN[key] !== value && value !== false && value !== null && !isEmpty(value),
  );
  const cure = action.name === '' ? {} : { action: { name: action.name } };
  return stringify({ ...Object.fromEntries(settings), ...cure }, { lineWidth: 0 });
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
