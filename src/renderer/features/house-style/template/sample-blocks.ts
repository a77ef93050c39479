import type { Node } from '@tiptap/pm/model';
import type { HouseStyle } from '@shared/house-style/house-style';
import { fillTemplate } from '@shared/templates/fill-template';
import { storyValues } from '@shared/templates/story-values';
import type { Template } from '@shared/templates/template';
import { templateFaults } from '../draft/draft-faults';
import { samplePhoto, sampleStory, type SampleWriters } from './sample-stories';

/** The blocks that a template makes for a sample story: one, or a bio for each writer. Null while it has a fault. */
export function sampleBlocks(
  template: Template,
  style: HouseStyle,
  writers: SampleWriters,
  language: string,
): readonly Node[] | null {
  if (templateFaults(template).length > 0) return null;
  const story = sampleStory(writers, style, language);
  if (template.kind === 'authorBio' && story.contributors.length > 0)
    return story.contributors.map((author) =>
      fillTemplate(template, storyValues(story, style, { author }), { language }),
    );
  const several = story.contributors.length > 1;
  const values =
    template.kind === 'photoCaption'
      ? storyValues(story, style, { photo: samplePhoto(writers) })
      : storyValues(story, style);
  const attrs = template.kind === 'correction' ? CORRECTION : {};
  return [fillTemplate(template, values, { several, language, attrs })];
}

/** A correction has a day, which no template gives it. */
const CORRECTION = { kind: 'correction', date: '2026-03-29' };
