import { NO_RULE_SETTINGS } from '../src/shared/house-style/rulebook/rule-settings';
import { photoSettings } from '../src/shared/elements/photo/photo-settings';
import type { HouseSettings, HouseStyle } from '../src/shared/house-style/house-style';
import { parseTemplate } from '../src/shared/templates/parse-template';
import type { StoryTemplate, Template } from '../src/shared/templates/template';

/** A template from YAML; throws where it has a fault, so that a test says so at once. */
export function template(yaml: string): Template {
  const read = parseTemplate(yaml, 'template.yml');
  if (!read.ok) throw new Error(read.error.map(({ message }) => message).join('\n'));
  if (read.value.value.kind === 'story') throw new Error('A whole-story template');
  return read.value.value;
}

/** A whole-story template with these blocks. */
export function storyTemplate(
  blocks: readonly string[],
  changes: Partial<StoryTemplate> = {},
): StoryTemplate {
  return {
    id: 'op-ed',
    version: 1,
    kind: 'story',
    name: 'Op-ed',
    description: 'A guest argues.',
    kicker: '',
    section: '',
    series: '',
    tags: [],
    noteToDesk: '',
    length: 650,
    blocks: [...blocks],
    ...changes,
  };
}

/** Levels of a house that lets out what is incomplete, for tests of what comes out. */
export const LENIENT: HouseSettings['preflight'] = {
  'photos-pending': 'warn',
  'audio-pending': 'warn',
  'photo-credits': 'warn',
  comments: 'warn',
};

/** A house style of our own making: the Port Ansley Courier. */
export function houseStyle(changes: Partial<HouseStyle> = {}): HouseStyle {
  const settings: HouseSettings = {
    id: 'courier',
    name: 'Courier',
    version: '2026.2',
    language: 'en-GB',
    timeZone: 'UTC',
    publication: {
      name: 'the Courier',
      blurb: '',
      contact: 'views@courier.example',
      account: '@courier_views',
      section: 'Courier Opinion',
      url: '',
    },
    urlBase: null,
    kicker: 'Opinion',
    sections: ['Cities'],
    formats: {
      byline: 'By {byline}',
      bylineJoin: ' and ',
      stampUpdated: 'Updated {time}, {date}',
      stampPublished: 'Published {date}',
      date: 'd MMMM yyyy',
      time: 'HH:mm',
      credit: 'Photograph: {credit}',
    },
    labels: {
      editorsNote: 'Editor’s note:',
      authorBio: 'About the author',
      authorBios: 'About the authors',
      corrections: 'Corrections',
      audio: 'Listen',
    },
    limits: { headline: 70, standfirst: 160, caption: 200, altText: 250, slug: 60, body: 900 },
    // Most pages of a test are about something else than their lead photo.
    photos: photoSettings.parse({ lead: 'optional' }),
    agencies: [],
    disclaimers: [],
    series: [],
    wordList: [],
    targets: [],
    exports: [],
    publishStrikethrough: false,
    verifyAfterMonths: 12,
    preflight: {},
  };
  return {
    ...settings,
    templates: [],
    storyTemplates: [],
    rules: NO_RULE_SETTINGS,
    exportCss: '',
    ...changes,
  };
}
