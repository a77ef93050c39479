import type { DocJson, Story } from './story';
import { STORY_SCHEMA_VERSION } from './story';

/** What a new story must be told; the rest starts empty. Times are given, so that the core needs no clock. */
export interface NewStory {
  readonly id: string;
  readonly now: string;
  readonly houseStyleId: string;
  readonly language: string;
  readonly doc?: DocJson;
}

/** A page with every field that must exist, all empty. */
function emptyDoc(): DocJson {
  return {
    type: 'doc',
    content: [
      { type: 'kicker' },
      { type: 'headline' },
      { type: 'standfirst' },
      { type: 'body', content: [{ type: 'paragraph' }] },
    ],
  };
}

/** A story with nothing in it yet, in drafting. */
export function newStory({ id, now, houseStyleId, language, doc }: NewStory): Story {
  return {
    schemaVersion: STORY_SCHEMA_VERSION,
    id,
    houseStyleId,
    language,
    status: 'drafting',
    spikedAt: null,
    workingTitle: '',
    section: '',
    series: '',
    slug: '',
    tags: [],
    seoTitle: '',
    socialTitle: '',
    socialText: '',
    contributors: [],
    publishedAt: null,
    updatedAt: null,
    createdAt: now,
    modifiedAt: now,
    commissionedWords: null,
    dueAt: null,
    embargoUntil: null,
    noteToDesk: '',
    templates: [],
    media: [],
    suggestions: {},
    comments: {},
    styleIgnores: [],
    waivers: [],
    signOff: null,
    doc: doc ?? emptyDoc(),
  };
}
