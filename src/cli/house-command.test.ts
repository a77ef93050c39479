import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { faultyHouseStyle } from '../../tests/faulty-house-style';
import { temporaryFolder } from '../../tests/library-folder';
import { withoutPhotos } from '../../tests/without-photos';
import { dataFolder } from './data-folder';
import { runCommand } from './run-command';

const shipped = resolve(import.meta.dirname, '../../resources/house-styles');
let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
const at = (...path: string[]) => join(folder, ...path);

async function house(...args: string[]) {
  const out: string[] = [];
  const words: string[] = [];
  const exit = await runCommand(['house', ...args], {
    write: (text) => out.push(text),
    say: (line) => words.push(line),
    stdin: (async function* () {
      yield await Promise.resolve(new Uint8Array());
    })(),
    ...withoutPhotos,
    houseStyles: shipped,
    version: '0.0.0',
    ownStyles: at('own'),
  });
  return { exit, out: out.join(''), words: words.join('\n') };
}

/** An own style made of the newsroom's. */
async function makeQuay(version = '2026.1') {
  await cp(join(shipped, 'newsroom'), at('own/quay'), { recursive: true });
  const text = await readFile(at('own/quay/house.yml'), 'utf8');
  await writeFile(
    at('own/quay/house.yml'),
    text.replace('id: newsroom', 'id: quay').replace('2026.1', version),
  );
}

describe('standfirst house check', () => {
  it('prints each of twenty faults on a line of its own, and ends with 1', async () => {
    const { files, faults } = faultyHouseStyle();
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(at('tidewater', path)), { recursive: true });
      await writeFile(at('tidewater', path), text);
    }
    const { exit, out } = await house('check', at('tidewater'));
    const lines = out.trimEnd().split('\n');
    expect(exit).toBe(1);
    expect(lines).toHaveLength(20);
    expect(lines.map((line) => /^(\S+:\d+): ./u.exec(line)?.[1]).sort()).toEqual(
      faults.map(({ where }) => where).sort(),
    );
  });

  it('prints nothing for a style that is right, and ends with 0', async () => {
    expect(await house('check', join(shipped, 'newsroom'))).toEqual({
      exit: 0,
      out: '',
      words: 'Newsroom is right: 14 templates.',
    });
  });

  it('says of no folder that there is none, and of another folder that it is no style', async () => {
    expect((await house('check', at('none'))).exit).toBe(3);
    expect(await house('check', folder)).toMatchObject({
      exit: 1,
      out: 'house.yml:1: the folder has no house.yml, so it is no house style\n',
    });
  });
});

describe('standfirst house list', () => {
  it('names those that ship and the own ones', async () => {
    await makeQuay();
    const { exit, out } = await house('list');
    expect([exit, out.split('\n').map((line) => line.replace(/ +/gu, ' '))]).toEqual([
      0,
      [
        'broadcaster Broadcaster 2026.1 built in',
        'newsroom Newsroom 2026.1 built in',
        'quay Newsroom 2026.1 own',
        '',
      ],
    ]);
  });

  it('tells the faults of a folder, and ends with 1', async () => {
    await makeQuay();
    await writeFile(at('own/quay/export.css'), '@import "x";');
    const { exit, words } = await house('list', '--styles', at('own'));
    expect([exit, words]).toEqual([
      1,
      'quay/export.css:1: “@import” would fetch another file; a page carries all of its style',
    ]);
  });
});

describe('standfirst house export and import', () => {
  it('carries a style from one desk to another', async () => {
    await makeQuay();
    const file = at('quay.standfirst-style');
    expect(await house('export', 'quay', '--out', file)).toMatchObject({
      exit: 0,
      out: `${file}\n`,
    });
    expect((await house('export', 'quay', '--out', file)).exit).toBe(3);
    expect((await house('export', 'quay', '--out', file, '--force')).exit).toBe(0);
    expect(await house('import', file, '--styles', at('other'))).toMatchObject({
      exit: 0,
      out: 'quay\n',
    });
    expect(await readFile(at('other/quay/house.yml'), 'utf8')).toBe(
      await readFile(at('own/quay/house.yml'), 'utf8'),
    );
  });

  it('says what a style would change, and replaces it only by force', async () => {
    await makeQuay('2026.2');
    const file = at('quay.standfirst-style');
    await house('export', 'quay', '--out', file);
    await makeQuay('2026.1');
    const refused = await house('import', file);
    expect([refused.exit, refused.words]).toEqual([
      1,
      'Version: “2026.1” → “2026.2”\nThis would replace the house style “quay”. Nothing was written; use --force to replace it.',
    ]);
    expect((await house('import', file, '--force')).exit).toBe(0);
    expect(await readFile(at('own/quay/house.yml'), 'utf8')).toContain('2026.2');
  });

  it('takes no style under the id of one that ships, and no other file', async () => {
    await house('export', 'newsroom', '--out', at('n.standfirst-style'));
    expect(await house('import', at('n.standfirst-style'))).toMatchObject({ exit: 1, out: '' });
    await writeFile(at('text.standfirst-style'), 'id: x');
    expect((await house('import', at('text.standfirst-style'))).exit).toBe(1);
    expect((await house('import', at('none.standfirst-style'))).exit).toBe(3);
  });
});

describe('standfirst house', () => {
  it.each([
    [],
    ['burn'],
    ['check'],
    ['export', 'newsroom'],
    ['export', 'none', '--out', 'x'],
    ['list', 'x'],
  ])('ends with 2 when it is used as %j', async (...args) => {
    expect((await house(...args)).exit).toBe(2);
  });

  it('finds the desk’s own folder on every system', () => {
    const env = { APPDATA: 'R:/Roaming', XDG_CONFIG_HOME: '/home/desk/.conf' };
    expect(dataFolder({}, 'linux', '/home/desk')).toBe('/home/desk/.config/Standfirst');
    expect(dataFolder(env, 'linux', '/home/desk')).toBe('/home/desk/.conf/Standfirst');
    expect(dataFolder(env, 'win32', 'R:/')).toBe(join('R:/Roaming', 'Standfirst'));
    expect(dataFolder(env, 'darwin', '/Users/desk')).toBe(
      '/Users/desk/Library/Application Support/Standfirst',
    );
    expect(dataFolder({ STANDFIRST_USER_DATA: '/data' }, 'linux', '/home/desk')).toBe('/data');
  });
});
