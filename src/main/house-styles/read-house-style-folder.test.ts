import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStyleShelf } from './style-shelf';
import { readHouseStyleFolder } from './read-house-style-folder';

const shipped = resolve(import.meta.dirname, '../../../resources/house-styles');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'house-styles-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const copy = (id: string, name = id) =>
  cp(join(shipped, id), join(folder, name), { recursive: true });

describe('the house styles that ship', () => {
  it('are both right', async () => {
    const shelf = openStyleShelf({ shipped, own: join(folder, 'none') });
    const { styles, problems } = await shelf.list();
    expect(problems).toEqual([]);
    expect(styles.map(({ id }) => id)).toEqual(['broadcaster', 'newsroom']);
  });

  it.each(['broadcaster', 'newsroom'])(
    '%s makes every kind of block and the five kinds of story',
    async (id) => {
      const read = await readHouseStyleFolder(join(shipped, id));
      expect(read.ok && [...new Set(read.value.templates.map(({ kind }) => kind))].sort()).toEqual([
        'authorBio',
        'contributorCall',
        'correction',
        'deskBlock',
        'editorsNote',
        'photoCaption',
        'seriesIntro',
      ]);
      expect(read.ok && read.value.storyTemplates.map((each) => [each.id, each.length])).toEqual([
        ['op-ed', 650],
        ['leader', 600],
        ['column', 800],
        ['letter', 250],
        ['interview', 1200],
      ]);
    },
  );

  it.each(['broadcaster', 'newsroom'])(
    '%s has a stylesheet for screens, dark screens and print',
    async (id) => {
      const read = await readHouseStyleFolder(join(shipped, id));
      const css = read.ok ? read.value.exportCss : '';
      for (const part of [
        'prefers-color-scheme: dark',
        '@page',
        'break-inside: avoid',
        'a[href]::after { content: none; }',
      ])
        expect(css).toContain(part);
    },
  );
});

describe('readHouseStyleFolder', () => {
  const faults = async (name: string) => {
    const read = await readHouseStyleFolder(join(folder, name));
    return read.ok ? [] : read.error.map(({ where }) => where);
  };

  it('says of a folder without house.yml that it is no house style', async () => {
    await mkdir(join(folder, 'photos'));
    expect(await faults('photos')).toEqual(['photos/house.yml:1']);
  });

  it('refuses text that is not UTF-8 and files past all measure', async () => {
    await copy('newsroom');
    await writeFile(join(folder, 'newsroom/house.yml'), Buffer.from([0xff, 0xfe, 0x00]));
    await writeFile(join(folder, 'newsroom/export.css'), 'p{}'.repeat(500_000));
    expect(await faults('newsroom')).toEqual(['newsroom/house.yml:1', 'newsroom/export.css:1']);
  });

  it('follows no link out of the folder', async () => {
    await copy('newsroom');
    await writeFile(join(folder, 'secret.yml'), 'id: secret');
    await symlink(join(folder, 'secret.yml'), join(folder, 'newsroom/templates/secret.yml'));
    expect(await faults('newsroom')).toEqual(['newsroom/templates/secret.yml:1']);
    await rm(join(folder, 'newsroom/templates'), { recursive: true });
    await symlink(folder, join(folder, 'newsroom/templates'));
    expect(await faults('newsroom')).toEqual(['newsroom/templates:1']);
  });

  it('refuses a name that some system cannot keep', async () => {
    await copy('newsroom');
    await writeFile(join(folder, 'newsroom/templates/what?.yml'), 'id: what');
    expect(await faults('newsroom')).toContain('newsroom/templates/what?.yml:1');
  });
});
