import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { houseStyle, template as templateOf } from '../../../tests/house-style-builder';
import { parseTemplate } from '../templates/parse-template';
import type { StoryTemplate, Template, TemplateSlot } from '../templates/template';
import { addTemplate, editSetting, writeSettings, writeTemplate } from './edit-style-files';
import type { HouseSettings, HouseStyleFiles } from './house-style';
import { readHouseStyle } from './read-house-style';
import { isSameValue } from './same-value';

/** A style written by hand in every manner that YAML has. */
const HOUSE = `# The house style of the Courier.
id: courier   # never change it
name:    'Courier'
version: "2026.2"
language: en-GB
timeZone: UTC

publication: { name: the Courier, contact: views@courier.example } # in one line
kicker: Opinion
sections: [Politics, "Cities, towns" , Culture]   # three
agencies:
    # foreign ones first
    - Northlight     # by contract
    - 'Quay: pictures'

    - Harbour Wire
disclaimers:
- >-
  The views in this article are the
  author’s own and not those of the paper.
- |-
  Two lines
  of words.
wordList:
  - avoid: utilise   # always
    use: use
  - { avoid: presently }
formats:
  # {…} is where the value stands
  byline: By {byline}
  bylineJoin: " and "
  stampUpdated: "Updated {time}, {date}"
  stampPublished: Published {date}
  date: d MMMM yyyy
  time: HH:mm
  credit: 'Photograph: {credit}'
labels: { editorsNote: "Editor’s note:", authorBio: About the author, authorBios: About the authors,
  corrections: Corrections, audio: Listen }
limits:
  { headline: 70, standfirst: 160, caption: 200, altText: 250, slug: 60, body: 900 }
# The end.
`;
const NOTE = `# Stands over the body.
id: note
version: 3
kind: editorsNote
name: Editor’s note # as printed
wording: >-
  {author} is {post}. The views expressed here are the author’s own and not those of
  {publication}.
slots:
  author: { label: Author, from: author.name }
  # what they do
  post:
    label: 'Post: and place'
    kind: choice
    choices: [a poet, "a hydrologist, of sorts"]
    required:   false
  publication:
    label: Publication
    from: publication.name
`;
const FILES: HouseStyleFiles = { 'house.yml': HOUSE, 'templates/note.yml': NOTE };
const commentsOf = (text: string) => text.match(/(?<=^|\s)# .*$/gmu) ?? [];

const line = fc.oneof(
  fc.constantFrom(
    'By {byline}',
    'true',
    '2026',
    '- a',
    '# no',
    'a: b',
    'it’s',
    "'",
    '"x"',
    '[a]',
    '{a',
    '  padded  ',
    '~',
    'null',
    '*x',
    '&x',
    '!x',
    '%x',
    '@x',
    '`',
    'ends:',
    'Ünïcode 中文 🌊',
    '1e3',
    '0x1f',
    'yes',
    'a #b',
    'a\ttab',
  ),
  fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
);
const text = fc.oneof(
  line,
  fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n')),
  fc
    .array(fc.constantFrom('river', 'a', 'hydrologist', 'of:', '#', 'quay'), {
      minLength: 20,
      maxLength: 60,
    })
    .map((words) => words.join(' ')),
);

const settings: Arbitrary<Partial<HouseSettings>> = fc.record(
  {
    name: line,
    kicker: text,
    sections: fc.array(line, { maxLength: 5 }),
    agencies: fc.oneof(
      fc.array(line, { maxLength: 5 }),
      fc.shuffledSubarray(['Northlight', 'Quay: pictures', 'Harbour Wire', 'New']),
    ),
    disclaimers: fc.array(text, { maxLength: 3 }),
    series: fc.array(fc.record({ name: line, blurb: fc.oneof(fc.constant(''), text) }), {
      maxLength: 3,
    }),
    wordList: fc.array(fc.record({ avoid: line, use: fc.oneof(fc.constant(''), line) }), {
      maxLength: 4,
    }),
    photos: fc.record({
      minWidth: fc.nat(4000),
      minHeight: fc.nat(4000),
      lead: fc.constantFrom('required' as const, 'expected' as const, 'optional' as const),
      captionTense: fc.constantFrom('present' as const, 'any' as const),
      captionSentences: fc.integer({ min: 1, max: 9 }),
      captionWords: fc.integer({ min: 1, max: 99 }),
      fileNoteDays: fc.nat(400),
    }),
    publishStrikethrough: fc.boolean(),
    urlBase: fc.constantFrom(null, 'https://courier.example/'),
    publication: fc.record({
      name: line,
      blurb: text,
      contact: line,
      account: line,
      section: fc.constant(''),
      url: fc.constant(''),
    }),
  },
  { requiredKeys: [] },
);

const slot: Arbitrary<TemplateSlot> = fc.record(
  {
    label: line,
    required: fc.boolean(),
    kind: fc.constantFrom('text' as const, 'longText' as const, 'person' as const),
    from: fc.constantFrom('author.name', 'publication.name'),
    help: text,
    warnOver: fc.integer({ min: 1, max: 50 }),
    marks: fc.subarray(['strong' as const, 'link' as const]),
  },
  { requiredKeys: ['label', 'kind', 'required'] },
);

const slotName = fc.constantFrom('author', 'post', 'publication', 'day', 'on', 'null');
const blockTemplate: Arbitrary<Template> = fc
  .record({
    slots: fc.dictionary(slotName, slot, { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
    words: text,
    name: line,
    description: fc.oneof(fc.constant(''), text),
    open: fc.boolean(),
    german: fc.boolean(),
  })
  .map(({ slots, words, german, ...rest }) => {
    const wording = `${words.replace(/[\\{}[\]<>]/gu, '')} ${Object.keys(slots)
      .map((name) => `{${name}}`)
      .join(' ')}`;
    return {
      id: 'note',
      version: 3,
      kind: 'editorsNote' as const,
      ...rest,
      wording,
      languages: german ? { de: { wording: `Anmerkung: ${wording}` } } : {},
      slots,
    };
  });

const runs = { numRuns: 60 };

function edited(result: ReturnType<typeof writeTemplate>): HouseStyleFiles {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
function templateIn(files: HouseStyleFiles, path = 'templates/note.yml'): Template | StoryTemplate {
  const read = parseTemplate(files[path] ?? '', path);
  if (!read.ok) throw new Error(`${JSON.stringify(read.error)}\n${files[path] ?? ''}`);
  return read.value.value;
}
const settingsIn = (files: HouseStyleFiles): HouseSettings => {
  const read = readHouseStyle({ 'house.yml': files['house.yml'] ?? '' });
  if (!read.ok) throw new Error(`${JSON.stringify(read.error)}\n${files['house.yml'] ?? ''}`);
  const { templates: _a, storyTemplates: _b, exportCss: _c, ...rest } = read.value;
  return rest;
};

describe('what is written into a house style’s files', () => {
  it.each([
    ['with line ends as here', FILES],
    [
      'with the line ends of Windows',
      Object.fromEntries(
        Object.entries(FILES).map(([path, words]) => [path, words.replaceAll('\n', '\r\n')]),
      ),
    ],
  ])('reads back as it was meant, %s', (_name, files) => {
    fc.assert(
      fc.property(settings, (changes) => {
        const wanted = { ...settingsIn(files), ...changes };
        const written = edited(writeSettings(files, wanted));
        expect(settingsIn(written)).toEqual(wanted);
        expect(written['templates/note.yml']).toBe(files['templates/note.yml']);
      }),
      runs,
    );
    fc.assert(
      fc.property(blockTemplate, (wanted) => {
        const written = edited(writeTemplate(files, wanted, { inUse: false }));
        expect(isSameValue(templateIn(written), wanted)).toBe(true);
        expect(written['house.yml']).toBe(files['house.yml']);
      }),
      runs,
    );
  });

  it('is a whole template where there was none', () => {
    fc.assert(
      fc.property(blockTemplate, (wanted) => {
        const added = edited(addTemplate(FILES, { ...wanted, id: 'other' }));
        expect(
          isSameValue(templateIn(added, 'templates/other.yml'), { ...wanted, id: 'other' }),
        ).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves the comments of all other settings where they are', () => {
    fc.assert(
      fc.property(line, text, (name, kicker) => {
        const written = edited(writeSettings(FILES, { ...settingsIn(FILES), name, kicker }));
        expect(commentsOf(written['house.yml'] ?? '')).toEqual(
          expect.arrayContaining(commentsOf(HOUSE)),
        );
        const rest = (words: string) => words.slice(words.indexOf('sections:'));
        expect(rest(written['house.yml'] ?? '')).toBe(rest(HOUSE));
      }),
      runs,
    );
  });

  it('is the file it was when nothing has changed in the end', () => {
    expect(edited(writeSettings(FILES, settingsIn(FILES)))).toEqual(FILES);
    expect(edited(writeTemplate(FILES, templateIn(FILES), { inUse: true }))).toEqual(FILES);
  });

  it.each<readonly (string | number)[]>([
    ['id'],
    ['name'],
    ['version'],
    ['publication', 'contact'],
    ['sections', 1],
    ['agencies', 0],
    ['agencies', 1],
    ['wordList', 0, 'use'],
    ['wordList', 1, 'avoid'],
    ['formats', 'byline'],
    ['formats', 'credit'],
    ['labels', 'editorsNote'],
    ['limits', 'headline'],
  ])('is byte for byte the file it was when %j is edited and edited back', (...path) => {
    const was = path.reduce<unknown>(
      (at, step) => Reflect.get(at as object, step),
      settingsIn(FILES),
    );
    const now = typeof was === 'number' ? was + 1 : `${String(was).replace(': ', ' ')}x`;
    const there = edited(editSetting(FILES, path, now));
    expect(there).not.toEqual(FILES);
    expect(edited(editSetting(there, path, was))).toEqual(FILES);
  });

  it('loses a word of a list without touching its neighbours', () => {
    const agencies = ['Northlight', 'Harbour Wire'];
    expect(edited(writeSettings(FILES, { ...settingsIn(FILES), agencies }))['house.yml']).toBe(
      HOUSE.replace("    - 'Quay: pictures'\n", ''),
    );
    const sections = ['Politics', 'Culture', 'Harbour, quay'];
    expect(edited(writeSettings(FILES, { ...settingsIn(FILES), sections }))['house.yml']).toBe(
      HOUSE.replace(
        '[Politics, "Cities, towns" , Culture]',
        '[Politics, Culture, "Harbour, quay"]',
      ),
    );
  });
});

describe('the version of a template', () => {
  const note = templateIn(FILES);
  const after = (changes: Partial<Template>, inUse: boolean) =>
    templateIn(edited(writeTemplate(FILES, { ...note, ...changes } as Template, { inUse })))
      .version;

  it('goes up by one when stories use it and it prints otherwise', () => {
    expect(after({ wording: '{author}, {post}, {publication}' }, true)).toBe(4);
    expect(after({ open: true }, true)).toBe(4);
  });

  it('stays for a new name or description, where nobody uses it, and whatever the caller gives', () => {
    expect(after({ name: 'Note', description: 'Over the body.' }, true)).toBe(3);
    expect(after({ wording: '{author}, {post}, {publication}' }, false)).toBe(3);
    expect(after({ version: 9 }, true)).toBe(3);
  });
});

describe('a style made by a program', () => {
  it('takes settings of a whole style without its templates', () => {
    const style = houseStyle({
      templates: [templateOf('id: a\nversion: 1\nkind: correction\nname: A\nwording: x')],
    });
    const { templates: _a, storyTemplates: _b, exportCss: _c, ...rest } = style;
    expect(settingsIn(edited(writeSettings(FILES, style)))).toEqual(rest);
  });
});
