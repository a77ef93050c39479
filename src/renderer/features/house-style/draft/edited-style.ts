import type { HouseStyle } from '@shared/house-style/house-style';
import type { RuleFiles } from '@shared/house-style/rulebook/rule-files';
import { NO_RULE_SETTINGS, ruleSettings } from '@shared/house-style/rulebook/rule-settings';
import { readYaml } from '@shared/templates/yaml-source';

/** A house style as the window edits it: with the text of its rules, cards and word lists. */
export interface EditedStyle extends HouseStyle {
  /** By path, as in the folder; `rules` is what `rules.yml` among them says. */
  readonly ruleFiles: RuleFiles;
}

const PATH = 'rules.yml';

/** The style with other files of rules; the settings follow their file where it can be read. */
export function withRuleFiles(style: EditedStyle, ruleFiles: RuleFiles): EditedStyle {
  const text = ruleFiles[PATH];
  if (text === style.ruleFiles[PATH]) return { ...style, ruleFiles };
  if (text === undefined) return { ...style, ruleFiles, rules: NO_RULE_SETTINGS };
  const read = readYaml(text, PATH, ruleSettings);
  return { ...style, ruleFiles, rules: read.ok ? read.value.value : style.rules };
}
