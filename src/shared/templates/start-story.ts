import type { Node } from '@tiptap/pm/model';
import { SERIES_INTRO } from '../elements/desk-block/desk-block';
import { storySchema } from '../elements/story.schema';
import type { HouseStyle } from '../house-style/house-style';
import { newStory } from '../story/new-story';
import { docJson } from '../story/parse-story';
import type { Story, StoryStatus } from '../story/story';
import { fillTemplate } from './fill-template';
import { storyValues } from './story-values';
import { keepTemplate } from './template-copy';
import type { StoryTemplate, Template } from './template';

/** What the desk says when it starts a story; what it leaves out starts empty. Times are ISO 8601 with offset. */
export interface StoryStart
  extends Partial<
    Pick<
      Story,
      | 'contributors'
      | 'workingTitle'
      | 'section'
      | 'series'
      | 'tags'
      | 'dueAt'
      | 'embargoUntil'
      | 'noteToDesk'
      | 'language'
    >
  > {
  readonly id: string;
  readonly now: string;
  /** Words of body copy; the template's length unless given. */
  readonly commissionedWords?: number;
  readonly status?: StoryStatus;
}

/**
 * A new story from a whole-story template: kicker set, blocks placed in page order and filled with
 * what is known, the rest empty. Section, series, tags and note to the desk are the template's unless
 * the desk says otherwise; an empty answer is one, too. A bio is placed for each contributor, and one to fill when there is none.
 * The story keeps a copy of every template that it uses.
 */
export function startStory(template: StoryTemplate, style: HouseStyle, start: StoryStart): Story {
  const {
    id,
    now,
    language = style.language,
    commissionedWords = template.length,
    status = 'drafting',
    section = template.section,
    series = template.series,
    tags = template.tags,
    noteToDesk = template.noteToDesk,
    ...record
  } = start;
  const base = {
    ...newStory({ id, now, houseStyleId: style.id, language }),
    ...record,
    section,
    series,
    tags: [...tags],
    noteToDesk,
    status,
    commissionedWords,
  };
  const used = template.blocks.flatMap((name) =>
    style.templates.filter((each) => each.id === name),
  );
  const blocks = used.flatMap((each) => blocksOf(each, base, style));
  const doc = storySchema.node('doc', null, [
    storySchema.node(
      'kicker',
      null,
      textOf(template.kicker === '' ? style.kicker : template.kicker),
    ),
    storySchema.node('headline'),
    storySchema.node('standfirst'),
    ...blocks.filter(({ type }) => type.name === 'editorsNote'),
    storySchema.node('body', null, [
      ...blocks.filter(({ attrs }) => attrs['kind'] === SERIES_INTRO),
      storySchema.node('paragraph'),
      ...blocks.filter(isAfterCopy),
    ]),
    ...blocks.filter(({ type }) => type.name === 'authorBio'),
    ...blocks.filter(({ type }) => type.name === 'contributorCall'),
  ]);
  doc.check();
  const templates = used.reduce<Story['templates']>(
    (copies, each) => [...keepTemplate(copies, each)],
    [],
  );
  return { ...base, templates, doc: docJson(doc) };
}

function blocksOf(template: Template, story: Story, style: HouseStyle): Node[] {
  if (template.kind !== 'authorBio') {
    return [
      fillTemplate(template, storyValues(story, style), {
        several: story.contributors.length > 1,
        language: story.language,
      }),
    ];
  }
  const writers = story.contributors.length === 0 ? [null] : story.contributors;
  return writers.map((writer) =>
    fillTemplate(template, storyValues(story, style, { author: writer }), {
      language: story.language,
      attrs: { contributorId: writer?.contributorId ?? null },
    }),
  );
}

/** A series intro opens the body; every other block of the desk's own kind closes it. */
function isAfterCopy({ type, attrs }: Node): boolean {
  return type.name === 'deskBlock' && attrs['kind'] !== SERIES_INTRO;
}

function textOf(words: string): Node[] {
  return words === '' ? [] : [storySchema.text(words)];
}
