import type { StoryTemplate, Template } from '@shared/templates/template';
import { Question } from '../../../ui/question';
import { useManager } from '../manager-context';
import { storiesWords } from './usage-words';

export interface RemoveTemplateProps {
  readonly id: string;
  readonly templates: readonly (Template | StoryTemplate)[];
  readonly onClose: () => void;
}

/** Asks before a template goes, and says who uses it. One that whole stories start with stays until they do not. */
export function RemoveTemplate({ id, templates, onClose }: RemoveTemplateProps) {
  const { change, usesOf } = useManager();
  const template = templates.find((each) => each.id === id);
  const placing = templates.flatMap((each) =>
    each.kind === 'story' && each.blocks.includes(id) ? [each] : [],
  );
  const name = template?.name ?? id;
  const { stories } = usesOf(id);
  const used =
    stories === 0
      ? 'No story uses it.'
      : `${storiesWords(stories)} ${stories === 1 ? 'uses it and keeps its' : 'use it and keep their'} own copy.`;
  const placed =
    placing.length === 0
      ? ''
      : ` It is taken out of ${placing.map((each) => each.name).join(', ')}, which ${placing.length === 1 ? 'starts' : 'start'} with it.`;
  return (
    <Question
      open
      title={`Remove ${name}?`}
      words={`${used}${placed} It goes when you save.`}
      yes="Remove"
      no="Keep"
      onNo={onClose}
      onYes={() => {
        onClose();
        change(
          (style) => ({
            ...style,
            templates: style.templates.filter((each) => each.id !== id),
            storyTemplates: style.storyTemplates
              .filter((each) => each.id !== id)
              .map((each) =>
                each.blocks.includes(id)
                  ? { ...each, blocks: each.blocks.filter((block) => block !== id) }
                  : each,
              ),
          }),
          `remove ${id}`,
        );
      }}
    />
  );
}
