import { editYaml } from './edit-yaml';
import type { HouseStyle, HouseStyleFiles } from './house-style';
import { leanValue } from './lean-values';
import { NO_RULE_SETTINGS } from './rulebook/rule-settings';
import { isSameValue } from './same-value';
import { isGroup } from './yaml-words';

/** Files that read as this style: for one that was made by a program and has none. */
export function writeStyleFiles(style: HouseStyle): HouseStyleFiles {
  const { templates, storyTemplates, exportCss, rules, ...settings } = style;
  const files = [...templates, ...storyTemplates].map((template, at) => {
    // Templates stand in the order of their file names.
    const path = `templates/${String(at + 1).padStart(3, '0')}-${template.id}.yml`;
    const lean = leanValue(template);
    return [path, isGroup(lean) ? editYaml('', lean) : ''] as const;
  });
  return {
    'house.yml': editYaml('', settings),
    ...(isSameValue(rules, NO_RULE_SETTINGS) ? {} : { 'rules.yml': editYaml('', rules) }),
    ...(exportCss === '' ? {} : { 'export.css': exportCss }),
    ...Object.fromEntries(files),
  };
}
