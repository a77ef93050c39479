import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadHouseStyles, readHouseStyleFolder } from './load-house-styles';

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
    const { styles, problems } = await loadHouseStyles([shipped]);
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
        'editorsNote',
        'photoCaption',
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

describe('loadHouseStyles', () => {
  it('leaves a faulty style out, names file and line, and keeps the others', async () => {
    await copy('newsroom');
    await copy('broadcaster');
    await writeFile(
      join(folder, 'broadcaster/templates/author-bio.yml'),
      'id: author-bio\nversion: 1\nkind: ghost\n',
    );
    const { styles, problems } = await loadHouseStyles([folder]);
    expect(styles.map(({ id }) => id)).toEqual(['newsroom']);
    expect(problems.map(({ where }) => where)).toEqual(['broadcaster/templates/author-bio.yml:3']);
  });

  it('keeps the first of two styles with one id', async () => {
    await copy('newsroom', 'a');
    await copy('newsroom', 'b');
    const { styles, problems } = await loadHouseStyles([folder]);
    expect([styles.length, problems.map(({ where }) => where)]).toEqual([1, ['b/house.yml:1']]);
  });

  it('says of a folder without house.yml that it is no house style', async () => {
    await mkdir(join(folder, 'photos'));
    const { problems } = await loadHouseStyles([folder]);
    expect(problems.map(({ where }) => where)).toEqual(['photos/house.yml:1']);
  });

  it('refuses text that is not UTF-8 and files past all measure', async () => {
    await copy('newsroom');
    await writeFile(join(folder, 'newsroom/house.yml'), Buffer.from([0xff, 0xfe, 0x00]));
    await writeFile(join(folder, 'newsroom/export.css'), 'p{}'.repeat(500_000));
    const read = await readHouseStyleFolder(join(folder, 'newsroom'));
    expect(read.ok ? [] : read.error.map(({ where }) => where)).toEqual([
      'newsroom/house.yml:1',
      'newsroom/export.css:1',
    ]);
  });

  it('finds none in a folder that does not exist', async () => {
    expect(await loadHouseStyles([join(folder, 'none')])).toEqual({ styles: [], problems: [] });
  });
});
