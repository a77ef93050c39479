// @ts-check
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { unzip } from './zip.mjs';

const UNIX = 3;
const bytes = (/** @type {string} */ text) => new TextEncoder().encode(text);
let folder = '';

/** @param {import('fflate').Zippable} files */
async function packed(files) {
  const archive = join(folder, 'archive.zip');
  await writeFile(archive, zipSync(files));
  return archive;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'standfirst-zip-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('unzip', () => {
  it('writes deflated, stored and empty files back byte for byte', async () => {
    const text = 'a word and another '.repeat(10_000);
    const archive = await packed({
      'a/deep/long.txt': bytes(text),
      'stored.txt': [bytes('as it is'), { level: 0 }],
      'empty.txt': bytes(''),
    });
    await unzip(archive, folder, (name) => name);
    expect(await readFile(join(folder, 'a/deep/long.txt'), 'utf8')).toBe(text);
    expect(await readFile(join(folder, 'stored.txt'), 'utf8')).toBe('as it is');
    expect(await readFile(join(folder, 'empty.txt'), 'utf8')).toBe('');
  });

  it('keeps the mode of a program', async () => {
    const program = /** @type {const} */ ({ os: UNIX, attrs: 0o100755 * 0x10000 });
    const archive = await packed({ run: [bytes('#!'), program] });
    await unzip(archive, folder, (name) => name);
    expect((await stat(join(folder, 'run'))).mode & 0o777).toBe(0o755);
  });

  it('leaves out what has no place', async () => {
    const archive = await packed({ 'keep.txt': bytes('k'), 'leave.txt': bytes('l') });
    await unzip(archive, folder, (name) => (name === 'keep.txt' ? name : null));
    await expect(stat(join(folder, 'leave.txt'))).rejects.toThrow(/ENOENT/);
  });

  it('refuses a name that leads out of the folder', async () => {
    const archive = await packed({ '../out.txt': bytes('o') });
    await expect(unzip(archive, folder, (name) => name)).rejects.toThrow(/leads out/);
  });

  it('refuses damaged bytes', async () => {
    const archive = await packed({ 'a.txt': [bytes('as it was packed'), { level: 0 }] });
    const damaged = await readFile(archive);
    damaged.write('X', damaged.indexOf('as it was'));
    await writeFile(archive, damaged);
    await expect(unzip(archive, folder, (name) => name)).rejects.toThrow(/is damaged/);
  });

  it('refuses what is not an archive', async () => {
    const archive = join(folder, 'archive.zip');
    await writeFile(archive, 'plain words, long enough to hold an end record');
    await expect(unzip(archive, folder, (name) => name)).rejects.toThrow(/not a zip archive/);
  });
});
