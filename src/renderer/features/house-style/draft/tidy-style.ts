import type { HouseStyle } from '@shared/house-style/house-style';

const said = (words: string): boolean => words.trim() !== '';

/** The style without the empty lines that are left in lists while one writes; the same one where there are none. */
export function tidyStyle(style: HouseStyle): HouseStyle {
  const { disclaimers, agencies, sections, series, wordList, storyTemplates } = style;
  return {
    ...style,
    disclaimers: disclaimers.filter(said),
    agencies: agencies.filter(said),
    sections: sections.filter(said),
    series: series.filter(({ name, blurb }) => said(name) || said(blurb)),
    wordList: wordList.filter(({ avoid, use }) => said(avoid) || said(use)),
    storyTemplates: storyTemplates.map((template) =>
      template.tags.every(said) ? template : { ...template, tags: template.tags.filter(said) },
    ),
  };
}
