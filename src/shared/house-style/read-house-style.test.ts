import { describe, expect, it } from 'vitest';
import type { HouseStyleFiles } from './house-style';
import { readHouseStyle } from './read-house-style';

const house = `id: courier
name: Port Ansley Courier
version: "2026.2"
language: en-GB
timeZone: Europe/London
publication:
  name: the Courier
urlBase: https://courier.example/opinion
kicker: Opinion
formats:
  byline: By {byline}
  bylineJoin: " and "
  stampUpdated: Updated {time}, {date}
  stampPublished: Published {date}
  date: d MMMM yyyy
  time: HH:mm
  credit: "Photograph: {credit}"
labels: { editorsNote: "Editor’s note:", authorBio: About the author, authorBios: About the authors, corrections: Corrections, audio: Listen }
limits: { headline: 70, standfirst: 160, caption: 200, altText: 250, slug: 60, body: 900 }
`;
const bio = `id: bio
version: 1
kind: authorBio
name: Bio
wording: "{name} writes."
slots:
  name: { label: Author, from: author.name }
`;
const opEd = `id: op-ed
version: 1
kind: story
name: Op-ed
description: A guest argues.
length: 650
blocks:
  - bio
`;
const good: HouseStyleFiles = {
  'house.yml': house,
  'templates/bio.yml': bio,
  'templates/story-1-op-ed.yml': opEd,
  'export.css': 'p { margin: 0 }',
  'README.md': 'Read me',
};

const faults = (changes: Record<string, string | undefined>) => {
  const files = Object.fromEntries(
    Object.entries({ ...good, ...changes }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  const read = readHouseStyle(files);
  return read.ok ? [] : read.error.map(({ where }) => where);
};

describe('readHouseStyle', () => {
  it('reads settings, templates and stylesheet', () => {
    const read = readHouseStyle(good);
    expect(
      read.ok && [
        read.value.name,
        read.value.templates.length,
        read.value.storyTemplates.length,
        read.value.exportCss,
      ],
    ).toEqual(['Port Ansley Courier', 1, 1, 'p { margin: 0 }']);
  });

  it('reads how grave the house takes the checks of the preflight, and takes silence for none', () => {
    const settings = 'preflight: { photo-credits: warn, comments: "off" }\n';
    const read = readHouseStyle({ ...good, 'house.yml': house + settings });
    expect(read.ok && read.value.preflight).toEqual({ 'photo-credits': 'warn', comments: 'off' });
    const silent = readHouseStyle(good);
    expect(silent.ok && silent.value.preflight).toEqual({});
  });

  it('keeps story templates in the order of their file names', () => {
    const read = readHouseStyle({
      ...good,
      'templates/story-2-letter.yml': opEd.replaceAll('op-ed', 'letter'),
      'templates/story-0-leader.yml': opEd.replaceAll('op-ed', 'leader'),
    });
    expect(read.ok && read.value.storyTemplates.map(({ id }) => id)).toEqual([
      'leader',
      'op-ed',
      'letter',
    ]);
  });

  it.each<[string, Record<string, string | undefined>, string[]]>([
    ['no house.yml', { 'house.yml': undefined }, ['house.yml:1']],
    [
      'a version that YAML takes for a number',
      { 'house.yml': house.replace('"2026.2"', '2026.2') },
      ['house.yml:3'],
    ],
    [
      'an unknown zone',
      { 'house.yml': house.replace('Europe/London', 'Europe/Ansley') },
      ['house.yml:5'],
    ],
    ['no language', { 'house.yml': house.replace('en-GB', 'english!') }, ['house.yml:4']],
    [
      'an address that is none',
      { 'house.yml': house.replace('https://courier', 'courier') },
      ['house.yml:8'],
    ],
    [
      'a byline that names nobody',
      { 'house.yml': house.replace('By {byline}', 'By') },
      ['house.yml:11'],
    ],
    [
      'a stamp with a place that there is not',
      { 'house.yml': house.replace('{time}, {date}', '{day}, {date}') },
      ['house.yml:13'],
    ],
    [
      'letters that no date has',
      { 'house.yml': house.replace('d MMMM yyyy', 'DD MMMM YYYY') },
      ['house.yml:15', 'house.yml:15'],
    ],
    [
      'a label that is missing',
      { 'house.yml': house.replace('audio: Listen', '') },
      ['house.yml:18'],
    ],
    [
      'a limit of nought',
      { 'house.yml': house.replace('headline: 70', 'headline: 0') },
      ['house.yml:19'],
    ],
    [
      'a level of preflight that there is not',
      { 'house.yml': `${house}preflight:\n  photo-credits: shout\n` },
      ['house.yml:21'],
    ],
    [
      'checks that there are not, or that are not the house’s to set',
      { 'house.yml': `${house}preflight:\n  photo-tone: warn\n  characters: off\n` },
      ['house.yml:21', 'house.yml:22'],
    ],
    [
      'a fault in a template',
      { 'templates/bio.yml': bio.replace('author.name', 'author.nmae') },
      ['templates/bio.yml:7'],
    ],
    ['two templates of one id', { 'templates/note.yml': bio }, ['templates/note.yml:1']],
    [
      'a block that no template makes',
      { 'templates/bio.yml': undefined },
      ['templates/story-1-op-ed.yml:8'],
    ],
    [
      'a block twice',
      { 'templates/story-1-op-ed.yml': `${opEd}  - bio\n` },
      ['templates/story-1-op-ed.yml:9'],
    ],
    [
      'a correction in a new story',
      { 'templates/bio.yml': bio.replace('authorBio', 'correction') },
      ['templates/story-1-op-ed.yml:8'],
    ],
    ['a stylesheet that ends itself', { 'export.css': 'p {}\n</style><script>' }, ['export.css:2']],
    [
      'a stylesheet that fetches',
      { 'export.css': "@import 'a.css';\np {\n background: url(\n'https://x.example/a.png') }" },
      ['export.css:1', 'export.css:3'],
    ],
  ])('points at %s', (_name, changes, places) => {
    expect(faults(changes)).toEqual(places);
  });

  it('reports the faults of every file at once', () => {
    expect(
      faults({
        'house.yml': house.replace('Europe/London', 'x'),
        'templates/bio.yml': 'a: [',
        'export.css': '</style>',
      }),
    ).toEqual(['house.yml:5', 'templates/bio.yml:1', 'export.css:1']);
  });

  it('lets a story start with several blocks of the desk’s own kind, and one of each other', () => {
    const own = (id: string, kind: string) =>
      bio.replace('id: bio', `id: ${id}`).replace('kind: authorBio', kind);
    const files = {
      'templates/event.yml': own('event', 'kind: deskBlock\ncalled: event-notice'),
      'templates/offer.yml': own('offer', 'kind: deskBlock\ncalled: offer'),
      'templates/intro.yml': own('intro', 'kind: seriesIntro'),
      'templates/intro-2.yml': own('intro-2', 'kind: seriesIntro'),
    };
    const story = (blocks: string) => opEd.replace('  - bio\n', blocks);
    const several = story('  - event\n  - offer\n  - intro\n');
    expect(faults({ ...files, 'templates/story-1-op-ed.yml': several })).toEqual([]);
    const twice = story('  - intro\n  - intro-2\n');
    expect(faults({ ...files, 'templates/story-1-op-ed.yml': twice })).toEqual([
      'templates/story-1-op-ed.yml:9',
    ]);
  });

  it('refuses a story in a series that the house does not have', () => {
    const series = (name: string) => `${opEd}series: ${name}\n`;
    const houseSeries = `${house}series:\n  - { name: Tides, blurb: On water. }\n`;
    expect(
      faults({ 'house.yml': houseSeries, 'templates/story-1-op-ed.yml': series('Tides') }),
    ).toEqual([]);
    expect(
      faults({ 'house.yml': houseSeries, 'templates/story-1-op-ed.yml': series('Tide') }),
    ).toEqual(['templates/story-1-op-ed.yml:9']);
  });
});
