import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readHouseStyleFolder } from '../../../src/main/house-styles/read-house-style-folder';
import { openLibrary, type Library } from '../../../src/main/library/open-library';
import type { HouseStyle } from '../../../src/shared/house-style/house-style';
import { docJson } from '../../../src/shared/story/parse-story';
import { snapshotOf } from '../../../src/shared/contract/contributor';
import { blankFields } from '../../../src/shared/register/contributor-fields';
import type { StoryContributor } from '../../../src/shared/story/contributor';
import type { MediaRecord, Story } from '../../../src/shared/story/story';
import { fillTemplate } from '../../../src/shared/templates/fill-template';
import { startStory } from '../../../src/shared/templates/start-story';
import { storyValues } from '../../../src/shared/templates/story-values';
import { keepTemplate } from '../../../src/shared/templates/template-copy';
import { addPicture } from '../../add-picture';
import { element, page, photo } from '../../story-builder';
import { OPEN_STORY, SAMPLE_STORIES, type SampleStory } from './stories';

const NEWSROOM = resolve(import.meta.dirname, '../../../resources/house-styles/newsroom');
const HOUR = 3_600_000;

/** A library with the sample stories in a desk's folder, made before the program is started. */
export interface SampleDesk {
  /** The story with everything in it. */
  readonly openStoryId: string;
  readonly stories: number;
}

/** Fills the library below `userData` with invented stories; `picture` goes into the one to be opened. */
export async function fillDesk(userData: string, picture: string): Promise<SampleDesk> {
  const style = take(await readHouseStyleFolder(NEWSROOM));
  const clock = { now: new Date() };
  const library = take(openLibrary(join(userData, 'library'), { now: () => clock.now }));
  try {
    for (const sample of [...SAMPLE_STORIES].sort((a, b) => b.hoursAgo - a.hoursAgo)) {
      clock.now = new Date(Date.now() - sample.hoursAgo * HOUR);
      take(library.stories.create(storyOf(sample, style, contributor(library, sample.writer, ''))));
    }
    clock.now = new Date();
    const media = take(
      await addPicture(library.media, { name: basename(picture), bytes: readFileSync(picture) }),
    );
    const writer = contributor(library, OPEN_STORY.writer, OPEN_STORY.post);
    const { id } = take(library.stories.create(openStory(style, writer, media)));
    return { openStoryId: id, stories: SAMPLE_STORIES.length + 1 };
  } finally {
    library.close();
  }
}

function contributor(library: Library, name: string, post: string): StoryContributor {
  return snapshotOf(
    take(library.contributors.save({ ...blankFields(name, { post }), id: null, revision: 0 })),
  );
}

function storyOf(sample: SampleStory, style: HouseStyle, writer: StoryContributor): Story {
  const { headline, standfirst, section, status, hoursAgo, dueInDays, body } = sample;
  const doc = page({
    kicker: style.kicker,
    headline,
    standfirst,
    body: body.length > 0 ? body : [''],
  });
  return {
    ...blankStory(style, [writer]),
    section,
    status,
    modifiedAt: new Date(Date.now() - hoursAgo * HOUR).toISOString(),
    dueAt: dueInDays === null ? null : new Date(Date.now() + dueInDays * 24 * HOUR).toISOString(),
    doc: docJson(doc),
  };
}

function openStory(style: HouseStyle, writer: StoryContributor, media: MediaRecord): Story {
  const story: Story = {
    ...blankStory(style, [writer]),
    workingTitle: 'Ferry',
    section: OPEN_STORY.section,
    status: 'editing',
    updatedAt: new Date(Date.now() - HOUR).toISOString(),
    media: [media],
  };
  const used = style.templates.filter(({ id }) =>
    ['editors-note', 'author-bio', 'contributor-call'].includes(id),
  );
  const block = (kind: string) => {
    const template = used.find((each) => each.kind === kind);
    if (template === undefined) throw new Error(`The house style has no ${kind}`);
    return fillTemplate(template, storyValues(story, style, { author: writer }));
  };
  const { headline, standfirst, body, crosshead, more, pullQuote, caption, credit, altText } =
    OPEN_STORY;
  const parts = page({
    kicker: style.kicker,
    headline,
    standfirst,
    body: [
      ...body,
      element('crosshead', crosshead),
      ...more.slice(0, 1),
      element('pullQuote', pullQuote),
      ...more.slice(1),
      photo(caption, credit, { mediaHash: media.hash, altText }),
    ],
    authorBios: [block('authorBio')],
  });
  const note = parts.children.findIndex(({ type }) => type.name === 'body');
  const doc = parts.type.create(null, [
    ...parts.children.slice(0, note),
    block('editorsNote'),
    ...parts.children.slice(note),
    block('contributorCall'),
  ]);
  doc.check();
  const templates = used.reduce<Story['templates']>(
    (copies, each) => [...keepTemplate(copies, each)],
    [],
  );
  return { ...story, templates, doc: docJson(doc) };
}

function blankStory(style: HouseStyle, contributors: StoryContributor[]): Story {
  const [template] = style.storyTemplates;
  if (template === undefined) throw new Error('The house style has no story template');
  const now = new Date().toISOString();
  return startStory({ ...template, blocks: [] }, style, { id: randomUUID(), now, contributors });
}

function take<T>(
  result:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly error: unknown },
): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error));
}
