import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { error, temporaryFolder, value } from '../../../tests/library-folder';
import { durableWrite } from '../exports/durable-write';
import { openStyleShelf, type ShelfOptions } from './style-shelf';
import { THE_DISK, type StyleDisk } from './write-style-folder';

const shipped = resolve(import.meta.dirname, '../../../resources/house-styles');
let folder: string;
let own: string;
beforeEach(() => {
  folder = temporaryFolder();
  own = join(folder, 'house-styles');
});

const open = (options: ShelfOptions = {}) => openStyleShelf({ shipped, own }, options);
const quay = (...path: string[]) => join(own, 'the-quay', ...path);
const house = () => readFile(quay('house.yml'), 'utf8');

/** A shelf with a copy of the newsroom's style on it. */
async function withQuay(options?: ShelfOptions) {
  const shelf = open(options);
  expect(value(await shelf.copy('newsroom', 'The Quay'))).toEqual({ id: 'the-quay' });
  return shelf;
}
const nameOf = async (shelf: ReturnType<typeof open>) => value(await shelf.find('the-quay')).name;

describe('the shelf of house styles', () => {
  it('has those that ship, read only, where there is no folder of own ones', async () => {
    const shelf = open();
    const { styles, own: ours, problems } = await shelf.list();
    expect([styles.map(({ id }) => id), ours, problems]).toEqual([
      ['broadcaster', 'newsroom'],
      [],
      [],
    ]);
    expect(error(await shelf.write('newsroom', { 'export.css': '' })).code).toBe(
      'house-style-refused',
    );
    expect(error(await shelf.remove('newsroom')).message).toBe(
      'Newsroom is built in and is not changed.',
    );
  });

  it('makes an own style by copying, comments and all', async () => {
    const shelf = await withQuay();
    expect(await house()).toBe(
      (await readFile(join(shipped, 'newsroom/house.yml'), 'utf8')).replace(
        'id: newsroom\nname: Newsroom',
        'id: the-quay\nname: The Quay',
      ),
    );
    expect(value(await shelf.copy('the-quay', 'The Quay'))).toEqual({ id: 'the-quay-2' });
    expect((await shelf.list()).own).toEqual(['the-quay', 'the-quay-2']);
  });

  it('keeps the shipped style where an own one takes its id, and the first of two own ones', async () => {
    await cp(join(shipped, 'newsroom'), join(own, 'a'), { recursive: true });
    await withQuay();
    await cp(quay(), join(own, 'z'), { recursive: true });
    const { styles, problems } = await open().list();
    expect(styles.map(({ id }) => id)).toEqual(['broadcaster', 'newsroom', 'the-quay']);
    expect(problems.map(({ where }) => where)).toEqual(['a/house.yml:1', 'z/house.yml:1']);
  });

  it('writes what leaves the whole style right, and refuses the rest with its faults', async () => {
    const shelf = await withQuay();
    const text = await house();
    value(
      await shelf.write('the-quay', {
        'house.yml': text.replace('The Quay', 'Quay Post'),
        'templates/story-4-letter.yml': null,
      }),
    );
    expect(await nameOf(shelf)).toBe('Quay Post');
    expect(await readdir(quay('templates'))).not.toContain('story-4-letter.yml');
    const refusal = error(
      await shelf.write('the-quay', {
        'house.yml': text.replace('timeZone: UTC', 'timeZone: Moon'),
      }),
    );
    expect([refusal.code, refusal.message]).toEqual([
      'house-style-refused',
      'The house style would have a fault:\nhouse.yml:7: “Moon” is no time zone; write one as Europe/London or UTC',
    ]);
    expect(
      error(await shelf.write('the-quay', { 'house.yml': text.replace('id: the-quay', 'id: x') }))
        .message,
    ).toContain('keeps its id');
    expect(await nameOf(shelf)).toBe('Quay Post');
  });

  it('moves a removed style aside, whole', async () => {
    const shelf = await withQuay({ now: () => new Date('2026-03-28T12:00:00Z') });
    await shelf.list();
    await writeFile(quay('README.md'), 'Ours');
    value(await shelf.remove('the-quay'));
    expect((await shelf.list()).own).toEqual([]);
    expect(
      await readFile(
        join(folder, 'house-styles-removed/the-quay-2026-03-28T120000/README.md'),
        'utf8',
      ),
    ).toBe('Ours');
  });

  it('takes files in, and keeps the style that they replace', async () => {
    const shelf = await withQuay({ now: () => new Date('2026-03-28T12:00:00Z') });
    const { present } = value(await shelf.shelved('the-quay'));
    const newer = { ...present, 'house.yml': (await house()).replace('2026.1', '2026.2') };
    expect(value(await shelf.take(newer))).toEqual({ id: 'the-quay' });
    expect(value(await shelf.find('the-quay')).version).toBe('2026.2');
    expect(
      await readFile(
        join(folder, 'house-styles-removed/the-quay-2026-03-28T120000/house.yml'),
        'utf8',
      ),
    ).toContain('2026.1');
    expect(error(await shelf.take({ ...newer, '../evil.yml': 'a: 1' })).code).toBe(
      'house-style-refused',
    );
  });
});

describe('a folder edited by hand', () => {
  it('is in force as it is, while it is right', async () => {
    const shelf = await withQuay();
    await writeFile(quay('house.yml'), (await house()).replace('The Quay', 'By hand'));
    expect(await shelf.hasChanged()).toBe(true);
    expect(await nameOf(shelf)).toBe('By hand');
  });

  it('is a change once, however often it was read before anyone asked', async () => {
    const shelf = await withQuay();
    await shelf.hasChanged();
    await writeFile(quay('house.yml'), (await house()).replace('The Quay', 'By hand'));
    await shelf.list();
    expect([await shelf.hasChanged(), await shelf.hasChanged()]).toEqual([true, false]);
  });

  it('leaves the last good form in force while it is faulty, also after a restart, until it is mended', async () => {
    const shelf = await withQuay();
    await shelf.list();
    const good = await house();
    await writeFile(quay('house.yml'), good.replace('The Quay', 'Broken').replace('UTC', 'Moon'));
    for (const each of [shelf, open()]) {
      const list = await each.list();
      expect([list.own, list.lastGood, list.problems.map(({ where }) => where)]).toEqual([
        ['the-quay'],
        ['the-quay'],
        ['the-quay/house.yml:7'],
      ]);
      expect(await nameOf(each)).toBe('The Quay');
      expect(value(await each.shelved('the-quay')).present['house.yml']).toContain('Moon');
    }
    await writeFile(quay('house.yml'), good.replace('The Quay', 'Mended'));
    expect((await shelf.list()).lastGood).toEqual([]);
    expect(await nameOf(shelf)).toBe('Mended');
  });

  it('is told of, but not in force, where it was never right', async () => {
    await mkdir(join(own, 'photos'), { recursive: true });
    const { styles, problems } = await open().list();
    expect([styles.length, problems.map(({ where }) => where)]).toEqual([
      2,
      ['photos/house.yml:1'],
    ]);
  });

  it('can be mended from the desk', async () => {
    const shelf = await withQuay();
    await shelf.list();
    const good = await house();
    await writeFile(quay('house.yml'), 'id: the-quay\nname: [');
    value(await shelf.write('the-quay', { 'house.yml': good }));
    expect((await shelf.list()).problems).toEqual([]);
  });
});

describe('a save that breaks off', () => {
  /** Takes the given number of files, then nothing more, as a machine that loses its power. */
  const dying = (files: number): StyleDisk => {
    let left = files;
    const alive = (): void => {
      left -= 1;
      if (left < 0) throw Object.assign(new Error('gone'), { code: 'EIO' });
    };
    return {
      write: async (file, bytes) => {
        alive();
        await durableWrite(file, bytes);
      },
      remove: async (file) => {
        alive();
        await THE_DISK.remove(file);
      },
    };
  };
  const changesOf = (text: string) => ({
    'export.css': 'p { margin: 0 }',
    'house.yml': text.replace('The Quay', 'Half written'),
    'templates/story-4-letter.yml': null,
  });

  it.each([0, 1, 2, 3])('after %i files leaves the last good form in force', async (files) => {
    await (await withQuay()).list();
    const before = await house();
    const shelf = open({ disk: dying(files) });
    expect(error(await shelf.write('the-quay', changesOf(before))).code).toBe('disk-failed');
    expect(await nameOf(shelf)).toBe('The Quay');
    const again = open();
    expect(await nameOf(again)).toBe('The Quay');
    await again.recover();
    expect(await house()).toBe(before);
    expect(await readdir(quay('templates'))).toContain('story-4-letter.yml');
    expect((await again.list()).problems).toEqual([]);
    expect(await readdir(quay())).toEqual(['export.css', 'house.yml', 'rules.yml', 'templates']);
  });

  it('is taken back at once while the disk still works', async () => {
    await (await withQuay()).list();
    const before = await house();
    const disk: StyleDisk = {
      ...THE_DISK,
      write: async (file, bytes) => {
        if (file.endsWith('house.yml') && Buffer.from(bytes).toString().includes('Half written'))
          throw Object.assign(new Error('full'), { code: 'ENOSPC' });
        await durableWrite(file, bytes);
      },
    };
    const shelf = open({ disk });
    expect(error(await shelf.write('the-quay', changesOf(before))).code).toBe('disk-full');
    expect((await shelf.list()).problems).toEqual([]);
    expect(await readFile(quay('export.css'), 'utf8')).not.toBe('p { margin: 0 }');
  });

  it('leaves what a hand has changed since as the hand left it', async () => {
    await (await withQuay()).list();
    const before = await house();
    await open({ disk: dying(2) }).write('the-quay', changesOf(before));
    await writeFile(quay('export.css'), 'h1 { margin: 0 }');
    await open().recover();
    expect(await readFile(quay('export.css'), 'utf8')).toBe('h1 { margin: 0 }');
  });

  it('leaves no half-made style behind where it was to be a new one', async () => {
    const shelf = open({ disk: dying(3) });
    expect(error(await shelf.copy('newsroom', 'The Quay')).code).toBe('disk-failed');
    expect(await readdir(own)).toEqual([]);
    await rm(own, { recursive: true });
  });
});
