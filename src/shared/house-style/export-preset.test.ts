import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeSettings } from './edit-style-files';
import type { ExportPreset } from './export-preset';
import type { HouseSettings } from './house-style';
import { readSettings } from './read-settings';

const shipped = readFileSync(
  resolve(import.meta.dirname, '../../../resources/house-styles/newsroom/house.yml'),
  'utf8',
);
const [before = ''] = shipped.split('exports:\n');
const house = (exports: string): string =>
  `${before}exports:\n${exports}\npublishStrikethrough: false\n`;
const lines = before.split('\n').length;

/** The faults of a house with these presets, by their line among the presets, without the file's name. */
const faults = (exports: string): string[] =>
  readSettings(house(exports)).problems.map(({ message }) => {
    const [, line = '', words = ''] = /^house\.yml:(\d+): (.*)$/u.exec(message) ?? [];
    return `${Number(line) - lines}: ${words}`;
  });
const settings = (text: string): HouseSettings => {
  const read = readSettings(text);
  if (read.settings === null) throw new Error(read.problems.map(({ message }) => message).join());
  return read.settings;
};
const web = '  - id: web\n    name: Web\n    targets: [page]\n';

describe('export presets of a house', () => {
  it('go without saying what is usual', () => {
    const [preset] = settings(house(web)).exports;
    expect(preset).toMatchObject({ folder: '', fileName: '{slug}', imageWidths: [], pageBase: '' });
    expect(Object.values(preset?.include ?? {})).toEqual([true, true, true, true, true]);
    expect(settings(before).exports).toEqual([]);
  });

  it.each([
    [
      'folder: /srv',
      '“exports.0.folder” has an empty part: write one slash between two names, none at the ends',
    ],
    [
      'folder: ..',
      '“exports.0.folder” may hold small letters, figures, hyphens and underscores, unlike “..”',
    ],
    [
      'folder: a\\b',
      '“exports.0.folder” may hold small letters, figures, hyphens and underscores, unlike “a\\b”',
    ],
    ['folder: con', '“exports.0.folder” holds “con”, which Windows keeps for a device'],
    ['folder: a/b/c/d/e/f', '“exports.0.folder” has 6 folders within each other; 5 are the most'],
    [
      'fileName: story',
      '“exports.0.fileName” names nothing of the story, so that each would take the place of the last; write {slug} into it',
    ],
    ['fileName: "{slug}/x"', '“exports.0.fileName” holds a slash: folders are named apart'],
    ['imageWidths: [480, 480]', '“exports.0.imageWidths” names 480 twice'],
    ['imageWidths: [500]', '“exports.0.imageWidths.0” must be one of 480, 800, 1200, 1600, 2400'],
    ['targets: [gopher]', '“exports.0.targets.0” must be one of page, fragment'],
    [
      'pageBase: courier.example',
      '“exports.0.pageBase” is no web address; it must begin with https:// or http://',
    ],
    [
      'pageBase: "https://{section}.courier.example"',
      '“exports.0.pageBase” must name its host in full',
    ],
    [
      'pageBase: https://courier.example/?p=',
      '“exports.0.pageBase” must end before any ? or #: paths are put behind it',
    ],
    ['mediaBase: http://courier.example', '“exports.0.mediaBase” must begin with https://'],
    ['mediaBase: "https://courier.example/a,b"', '“exports.0.mediaBase” must not hold a comma'],
    [
      'include: { corrections: false }',
      '“exports.0.include.corrections” is no setting of a house style',
    ],
  ])('are refused with file, line and reason: %s', (setting, words) => {
    const given = setting.startsWith('targets')
      ? web.replace('targets: [page]', setting)
      : `${web}    ${setting}`;
    const at = setting.startsWith('targets') ? 3 : 4;
    const found = faults(given);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${at}: ${words}`);
  });

  it('name a value that no story has, and those that there are', () => {
    expect(faults(`${web}    folder: "{week}"`)).toEqual([
      '4: “exports.0.folder” names {week}, which no story has; it has {slug}, {year}, {month}, {day}, {section}, {lang}, {id}',
    ]);
    expect(faults(`${web}    pageBase: "https://courier.example/{week}"`)[0]).toContain('{week}');
  });

  it('have ids and names of their own', () => {
    expect(faults(`${web}${web.replace('Web', ' wEB')}`)).toEqual([
      '4: “exports.1.id” is taken by another preset',
      '5: “exports.1.name” is taken by another preset',
    ]);
  });

  it('are written one by one: a change leaves the words and comments around it', () => {
    const text = house(`${web}    folder: opinion # where the desk looks\n`);
    const now = settings(text);
    const [first] = now.exports;
    if (first === undefined) throw new Error('No preset');
    const more: ExportPreset = {
      ...first,
      id: 'mail',
      name: 'Mail',
      folder: '',
      include: { ...first.include, audio: false },
    };
    const exports = [{ ...first, fileName: '{lang}-{slug}' }, more];
    const written = writeSettings({ 'house.yml': text }, { ...now, exports });
    if (!written.ok) throw new Error('Not written');
    const edited = written.value['house.yml'] ?? '';
    expect(settings(edited).exports).toEqual(exports);
    expect(edited).toContain('folder: opinion # where the desk looks');
    expect(edited.startsWith(before)).toBe(true);
    const added = edited.slice(edited.indexOf('id: mail'));
    expect(added).not.toMatch(/folder|imageWidths|pageBase|photos: true/u);
    expect(added).toContain('audio: false');
    const back = writeSettings({ 'house.yml': edited }, now);
    expect(back.ok && settings(back.value['house.yml'] ?? '').exports).toEqual(now.exports);
  });
});
