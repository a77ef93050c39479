import type { HouseSettings, HouseStyle } from './house-style';
import type { StyleRow } from './style-row';

const FORMATS: Readonly<Record<keyof HouseSettings['formats'], string>> = {
  byline: 'Byline',
  bylineJoin: 'Join of the last two names',
  stampUpdated: 'Stamp, updated',
  stampPublished: 'Stamp, published',
  date: 'Date',
  time: 'Time',
  credit: 'Photo credit',
};
const LABELS: Readonly<Record<keyof HouseSettings['labels'], string>> = {
  editorsNote: 'Label of the editor’s note',
  authorBio: 'Label of an author bio',
  authorBios: 'Label of several author bios',
  corrections: 'Label of corrections',
  audio: 'Label of the audio',
};
const LIMITS: Readonly<Record<keyof HouseSettings['limits'], string>> = {
  headline: 'Headline limit',
  standfirst: 'Standfirst limit',
  caption: 'Caption limit',
  altText: 'Alt text limit',
  slug: 'Slug limit',
  body: 'Body limit in words',
};
const PHOTOS: Readonly<Record<keyof HouseSettings['photos'], string>> = {
  minWidth: 'Photos, least width in pixels',
  minHeight: 'Photos, least height in pixels',
  lead: 'Photos, lead photo',
  captionTense: 'Photos, tense of captions',
  captionSentences: 'Photos, most sentences of a caption',
  captionWords: 'Photos, most words of a caption',
  fileNoteDays: 'Photos, days until one is called a file photo',
};
const PUBLICATION: Readonly<Record<keyof HouseSettings['publication'], string>> = {
  name: 'Publication',
  blurb: 'Publication, blurb',
  contact: 'Publication, address for contributors',
  account: 'Publication, account',
  section: 'Publication, section',
  url: 'Publication, web address',
};

/** All of a style but its templates, a row for each setting and for each entry of a list. */
export function settingRows(style: HouseStyle): StyleRow[] {
  return [
    row('id', 'Id', style.id),
    row('name', 'Name', style.name),
    row('version', 'Version', style.version),
    row('language', 'Language', style.language),
    row('timeZone', 'Time zone', style.timeZone),
    ...named('publication', PUBLICATION, style.publication),
    row('urlBase', 'Address of published pages', style.urlBase ?? ''),
    row('kicker', 'Kicker', style.kicker),
    ...named('formats', FORMATS, style.formats),
    ...named('labels', LABELS, style.labels),
    ...named('limits', LIMITS, style.limits),
    ...named('photos', PHOTOS, style.photos),
    ...entries('sections', 'Sections', style.sections, (section) => section),
    ...entries('agencies', 'Agencies', style.agencies, (agency) => agency),
    ...entries('disclaimers', 'Approved disclaimers', style.disclaimers, (words) => words),
    ...entries(
      'series',
      'Series',
      style.series,
      ({ name }) => name,
      ({ name, blurb }) => (blurb === '' ? name : `${name}: ${blurb}`),
    ),
    ...entries(
      'wordList',
      'Word list',
      style.wordList,
      ({ avoid }) => avoid,
      ({ avoid, use }) => (use === '' ? `not “${avoid}”` : `“${use}”, not “${avoid}”`),
    ),
    row('rules.profile', 'Rules, profile', style.rules.profile),
    row('rules.spelling', 'Rules, dictionary', style.rules.spelling),
    row('rules.grammar', 'Rules, grammar', style.rules.grammar ? 'yes' : ''),
    ...entries(
      'rules.packs',
      'Rules, pack',
      Object.entries(style.rules.packs),
      ([pack]) => pack,
      ([pack, { level }]) => `${pack}: ${level}`,
    ),
    ...entries(
      'rules.levels',
      'Rules, level',
      Object.entries(style.rules.levels),
      ([rule]) => rule,
      ([rule, { level, until }]) => `${rule}: ${level}${until === null ? '' : ` until ${until}`}`,
    ),
    ...entries(
      'rules.names',
      'Names',
      style.rules.names,
      ({ name }) => name,
      ({ name, not }) => (not.length === 0 ? name : `${name}, not ${not.join(', ')}`),
    ),
    ...entries('targets', 'Usual target', style.targets, (target) => target),
    ...entries(
      'exports',
      'Export preset',
      style.exports,
      ({ id }) => id,
      (preset) => presetWords(preset),
    ),
    ...entries(
      'preflight',
      'Preflight',
      Object.entries(style.preflight),
      ([check]) => check,
      ([check, level]) => `${check}: ${level}`,
    ),
    row('strikethrough', 'Strikethrough is published', style.publishStrikethrough ? 'yes' : 'no'),
    row('css', 'Stylesheet of the page', style.exportCss),
  ];
}

/** A preset in one line: all of it, so that no difference goes unsaid. */
function presetWords({ name, include, ...preset }: HouseSettings['exports'][number]): string {
  const { targets, folder, fileName, imageWidths, pageBase, mediaBase } = preset;
  const out = Object.entries(include).flatMap(([part, goes]) => (goes ? [] : [part]));
  return [
    `${name}: ${targets.join(', ')}`,
    `to ${[folder, fileName].filter((part) => part !== '').join('/')}`,
    ...(imageWidths.length === 0 ? [] : [`pictures ${imageWidths.join(', ')}`]),
    ...(pageBase === '' ? [] : [`pages at ${pageBase}`]),
    ...(mediaBase === '' ? [] : [`media at ${mediaBase}`]),
    ...(out.length === 0 ? [] : [`without ${out.join(', ')}`]),
  ].join('; ');
}

function row(key: string, where: string, value: string): StyleRow {
  return { key, where, value, within: [], isWhole: false };
}

function named<K extends string>(
  group: string,
  words: Readonly<Record<K, string>>,
  values: Readonly<Record<K, string | number>>,
): StyleRow[] {
  return Object.entries<string>(words).map(([key, where]) =>
    row(`${group}.${key}`, where, String(values[key as K])),
  );
}

function entries<T>(
  group: string,
  where: string,
  list: readonly T[],
  keyOf: (each: T) => string,
  wordsOf: (each: T) => string = keyOf,
): StyleRow[] {
  return list.map((each) => row(`${group}:${keyOf(each)}`, where, wordsOf(each)));
}
