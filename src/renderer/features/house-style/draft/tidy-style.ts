import type { HouseStyle } from '@shared/house-style/house-style';
import type { Template } from '@shared/templates/template';
import { unnamedSlots } from '@shared/templates/template-problems';

const said = (words: string): boolean => words.trim() !== '';

/** Without what is left over while one writes: empty lines in lists, slots that no wording names any more. */
export function tidyStyle<T extends HouseStyle>(style: T): T {
  const { disclaimers, agencies, sections, series, wordList, storyTemplates } = style;
  return {
    ...style,
    disclaimers: disclaimers.filter(said),
    agencies: agencies.filter(said),
    sections: sections.filter(said),
    series: series.filter(({ name, blurb }) => said(name) || said(blurb)),
    wordList: wordList.filter(({ avoid, use }) => said(avoid) || said(use)),
    templates: style.templates.map(tidyTemplate),
    storyTemplates: storyTemplates.map((template) =>
      template.tags.every(said) ? template : { ...template, tags: template.tags.filter(said) },
    ),
  };
}

const tidied = new WeakMap<Template, Template>();

/** Each template is looked at once: whoever asks again gets the same one, whose faults are known. */
function tidyTemplate(template: Template): Template {
  const before = tidied.get(template);
  if (before !== undefined) return before;
  const left = new Set(unnamedSlots(template));
  const slots = Object.entries(template.slots).filter(([name]) => !left.has(name));
  const tidy = left.size === 0 ? template : { ...template, slots: Object.fromEntries(slots) };
  tidied.set(template, tidy);
  return tidy;
}
