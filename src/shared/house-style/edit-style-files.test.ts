import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { template as parsed } from '../../../tests/house-style-builder';
import {
  addTemplate,
  copyStyle,
  editSetting,
  fileChanges,
  removeTemplate,
  writeSettings,
  writeTemplate,
} from './edit-style-files';
import type { HouseStyle, HouseStyleFiles } from './house-style';
import { readHouseStyle } from './read-house-style';

const folder = resolve(import.meta.dirname, '../../../resources/house-styles/newsroom');
const read = (path: string) => readFileSync(resolve(folder, path), 'utf8');
const newsroom: HouseStyleFiles = Object.fromEntries(
  [
    'house.yml',
    'export.css',
    ...readdirSync(resolve(folder, 'templates')).map((name) => `templates/${name}`),
  ].map((path) => [path, read(path)]),
);

function good<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
const styleOf = (files: HouseStyleFiles): HouseStyle => good(readHouseStyle(files));

describe('editing a house style’s files', () => {
  it('sets one setting and leaves every other byte alone', () => {
    const edited = good(editSetting(newsroom, ['formats', 'date'], 'dd-MMM-yyyy'));
    expect(edited['house.yml']).toBe(
      read('house.yml').replace('date: d MMMM yyyy', 'date: dd-MMM-yyyy'),
    );
    expect(edited['export.css']).toBe(newsroom['export.css']);
  });

  it.each<[readonly (string | number)[], unknown]>([
    [['name'], 'Quay: the paper'],
    [['version'], '2027'],
    [['formats', 'bylineJoin'], ' & '],
    [['formats', 'stampUpdated'], '{date}: {time}'],
    [['urlBase'], 'https://quay.example/'],
    [['limits', 'headline'], 90],
    [['photos', 'minWidth'], 1600],
    [['photos', 'lead'], 'required'],
    [['photos', 'captionTense'], 'present'],
    [['photos', 'fileNoteDays'], 30],
    [['preflight'], { 'photo-credits': 'warn', comments: 'off' }],
    [['publishStrikethrough'], true],
    [['sections'], ['Politics', 'Cities, towns', 'Culture']],
    [['sections', 2], 'Harbour'],
    [['agencies'], ['Northlight', 'Quay Pictures']],
    [
      ['disclaimers'],
      ['A first wording that the house has approved for all guest writers of the opinion page.'],
    ],
    [['wordList'], [{ avoid: 'utilise', use: 'use' }, { avoid: 'presently' }]],
    [['series'], [{ name: 'Tides', blurb: 'A series: on water' }]],
    [['publication', 'blurb'], 'Views from\nthe quay'],
  ])('reads back %j, and is the same file again once it is set back', (path, value) => {
    const edited = good(editSetting(newsroom, path, value));
    const at = path.reduce<unknown>(
      (style, step) => Reflect.get(style as object, step),
      styleOf(edited),
    );
    expect(at).toMatchObject(value as object);
    const [top = ''] = path;
    const before = Reflect.get(styleOf(newsroom), top) as unknown;
    const back = good(writeSettings(edited, { ...styleOf(edited), [top]: before }));
    expect(styleOf(back)).toEqual(styleOf(newsroom));
  });
});

describe('levels of the preflight', () => {
  it('stay as the house wrote them whatever else is changed', () => {
    const own = 'preflight:\n  # The desk asks by telephone.\n  photo-credits: warn\n';
    const files = { ...newsroom, 'house.yml': `${read('house.yml')}\n${own}` };
    const style = styleOf(files);
    const edited = good(writeSettings(files, { ...style, name: 'Quay' }));
    expect(edited['house.yml']).toContain(own);
    expect(styleOf(edited).preflight).toEqual({ 'photo-credits': 'warn' });
  });
});

describe('settings of photos', () => {
  const older: HouseStyleFiles = {
    ...newsroom,
    'house.yml': read('house.yml').replace(
      /# What photos and captions[\s\S]*?fileNoteDays: 0\n\n/u,
      '',
    ),
  };

  it('are as they always were in a style that says nothing of them', () => {
    expect(older['house.yml']).not.toContain('photos:');
    expect(styleOf(older).photos).toEqual({
      minWidth: 1200,
      minHeight: 675,
      lead: 'expected',
      captionTense: 'any',
      captionSentences: 2,
      captionWords: 50,
      fileNoteDays: 0,
    });
  });

  it('say only what differs from that', () => {
    const style = styleOf(older);
    const written = good(
      writeSettings(older, { ...style, photos: { ...style.photos, captionWords: 40 } }),
    );
    expect(written['house.yml']).toBe(
      older['house.yml']?.replace('\nagencies: []', 'photos:\n  captionWords: 40\n\nagencies: []'),
    );
    expect(good(writeSettings(written, style))['house.yml']).toContain('captionWords: 50');
  });

  it.each([
    ['minWidth: 1200', 'minWidth: wide', 'must be a number'],
    ['captionSentences: 2', 'captionSentences: 0', 'must be more than 0'],
    ['lead: expected', 'lead: wanted', 'must be one of required, expected, optional'],
    ['captionTense: any', 'captionTence: any', 'is no setting of a house style'],
  ])('at fault are told with file and line: %s → %s', (right, wrong, why) => {
    const lines = read('house.yml').split('\n');
    const line = lines.findIndex((each) => each.trim() === right) + 1;
    const faulty = readHouseStyle({
      ...newsroom,
      'house.yml': read('house.yml').replace(right, wrong),
    });
    const told = faulty.ok ? [] : faulty.error.map(({ message }) => message);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(new RegExp(`^house\\.yml:${line}: `, 'u'));
    expect(told[0]).toContain(why);
  });
});

describe('editing templates', () => {
  const note = () => {
    const found = styleOf(newsroom).templates.find(({ id }) => id === 'editors-note');
    if (found === undefined) throw new Error('no note');
    return found;
  };

  it('keeps the file byte for byte when nothing has changed', () => {
    expect(fileChanges(newsroom, good(writeTemplate(newsroom, note(), { inUse: true })))).toEqual(
      {},
    );
  });

  it('changes one slot and nothing else', () => {
    const { slots } = note();
    const { post } = slots;
    if (post === undefined) throw new Error('no post');
    const changed = {
      ...note(),
      slots: { ...slots, post: { ...post, label: 'Post', warnOver: 120 } },
    };
    const edited = good(writeTemplate(newsroom, changed, { inUse: false }));
    expect(edited['templates/editors-note.yml']).toBe(
      read('templates/editors-note.yml').replace(
        'label: Author’s post\n    from: author.post\n    help: Post and affiliation, as they follow “is”.',
        'label: Post\n    from: author.post\n    help: Post and affiliation, as they follow “is”.\n    warnOver: 120',
      ),
    );
  });

  it('adds a template, refuses to take out one that a story starts with, takes out the other', () => {
    const made = parsed(
      'id: con\nversion: 1\nkind: correction\nname: Mended\nwording: "{what}"\nslots:\n  what: { label: What }',
    );
    const added = good(addTemplate(newsroom, made));
    expect(Object.keys(fileChanges(newsroom, added))).toEqual(['templates/con-2.yml']);
    expect(removeTemplate(added, 'editors-note').ok).toBe(false);
    expect(good(removeTemplate(added, 'con'))).toEqual(newsroom);
  });

  it('copies a style with its comments', () => {
    const copy = good(copyStyle(newsroom, { id: 'quay', name: 'The Quay' }));
    expect(copy['house.yml']).toBe(
      read('house.yml').replace('id: newsroom\nname: Newsroom', 'id: quay\nname: The Quay'),
    );
  });
});
