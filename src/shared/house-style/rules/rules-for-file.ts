import type { CopyBlock, StyleMatch } from './copy-block';
import { levelOfRule, type FileSettings } from './file-settings';
import type { StyleRule } from './style-rule';

/** The rules that a project's settings run on a file, at the level that they have there. */
export function rulesForFile(rules: readonly StyleRule[], settings: FileSettings): StyleRule[] {
  return rules.flatMap((rule) => {
    const level = levelOfRule(rule.name, settings);
    if (level === false) return [];
    return [level === true ? rule : { ...rule, body: { ...rule.body, level } }];
  });
}

/** Whether the file's own comments switch a match off: all rules, its style, its rule, or these words of it. */
export function isSwitchedOff({ off, text }: CopyBlock, { rule, from, to }: StyleMatch): boolean {
  if (off === undefined) return false;
  const style = rule.split('.')[0] ?? '';
  return ['*', style, rule, `${rule}[${text.slice(from, to)}]`].some((name) => off.includes(name));
}
