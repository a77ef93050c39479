import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { syncsOf } from '../../../tests/sync-watch';
import { durableFolder, durableWrite } from './durable-write';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'durable-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (name: string) => readFile(join(folder, name), 'utf8');

describe('durableWrite', () => {
  it('writes all bytes and leaves nothing else behind', async () => {
    const large = new Uint8Array(3_000_000).fill(7);
    await durableWrite(join(folder, 'page.html'), large);
    expect(Buffer.compare(await readFile(join(folder, 'page.html')), large)).toBe(0);
    expect(await readdir(folder)).toEqual(['page.html']);
  });

  it('replaces what stands there', async () => {
    await writeFile(join(folder, 'page.html'), 'old');
    await durableWrite(join(folder, 'page.html'), bytes('new'));
    expect(await read('page.html')).toBe('new');
  });

  it('refuses a taken name when told to, and leaves the old file whole', async () => {
    await writeFile(join(folder, 'page.html'), 'old');
    await expect(
      durableWrite(join(folder, 'page.html'), bytes('new'), { existing: 'refuse' }),
    ).rejects.toMatchObject({ code: 'EEXIST' });
    expect([await read('page.html'), await readdir(folder)]).toEqual(['old', ['page.html']]);
  });

  it('takes a free name when told to refuse taken ones', async () => {
    await durableWrite(join(folder, 'page.html'), bytes('new'), { existing: 'refuse' });
    expect([await read('page.html'), await readdir(folder)]).toEqual(['new', ['page.html']]);
  });

  it('lets one of many writers have a free name, whole', async () => {
    const writers = Array.from({ length: 20 }, (_, at) =>
      durableWrite(join(folder, 'page.html'), bytes(`${at}`.repeat(5000)), { existing: 'refuse' }),
    );
    const outcomes = await Promise.allSettled(writers);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect([(await read('page.html')).length >= 5000, await readdir(folder)]).toEqual([
      true,
      ['page.html'],
    ]);
  });

  it('syncs the bytes before they have their name, and the folder after', async () => {
    for (const existing of ['replace', 'refuse'] as const) {
      const file = join(folder, `${existing}.html`);
      const synced = await syncsOf(
        () => existsSync(file),
        () => durableWrite(file, bytes('new'), { existing }),
      );
      const folderIno = (await stat(folder)).ino;
      expect(synced).toEqual([
        { ino: (await stat(file)).ino, isFolder: false, seen: false },
        { ino: folderIno, isFolder: true, seen: true },
      ]);
    }
  });

  it('does not write through a link that stands in the way', async () => {
    await writeFile(join(folder, 'elsewhere'), 'kept');
    await symlink(join(folder, 'elsewhere'), join(folder, 'page.html'));
    await expect(
      durableWrite(join(folder, 'page.html'), bytes('new'), { existing: 'refuse' }),
    ).rejects.toMatchObject({ code: 'EEXIST' });
    await durableWrite(join(folder, 'page.html'), bytes('new'));
    expect([await read('elsewhere'), await read('page.html')]).toEqual(['kept', 'new']);
  });

  it.each([
    ['a folder in its place', 'taken', 'EISDIR'],
    ['no folder around it', 'none/page.html', 'ENOENT'],
    ['a name that is too long', 'x'.repeat(300), 'ENAMETOOLONG'],
  ])('says what the system says of %s and cleans up', async (_name, path, code) => {
    await mkdir(join(folder, 'taken'));
    await expect(durableWrite(join(folder, path), bytes('new'))).rejects.toMatchObject({ code });
    expect(await readdir(folder)).toEqual(['taken']);
  });
});

describe('durableFolder', () => {
  it('makes every folder on the way and is content with one that is there', async () => {
    await durableFolder(join(folder, 'a/b/c'));
    await durableFolder(join(folder, 'a/b/c'));
    expect(await readdir(join(folder, 'a/b'))).toEqual(['c']);
  });
});
