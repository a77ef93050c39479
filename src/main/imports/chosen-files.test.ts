import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { error, temporaryFolder, value } from '../../../tests/library-folder';
import { makeChosenFiles } from './chosen-files';

function folderOf(...names: readonly string[]): string {
  const folder = join(temporaryFolder(), 'Submissions');
  mkdirSync(folder);
  for (const name of names) writeFileSync(join(folder, name), `The words of ${name}`);
  return folder;
}

describe('the files of a folder', () => {
  it('are offered by name, in order, without a path, and read by their token', async () => {
    const folder = folderOf('op 10.docx', 'op 2.txt', '.hidden', '~$op 2.docx', 'Thumbs.db');
    mkdirSync(join(folder, 'older'));
    symlinkSync('/etc/hostname', join(folder, 'elsewhere.txt'));
    const chosen = makeChosenFiles();
    const offered = value(await chosen.offer(folder));
    expect(offered).toMatchObject({ folder: 'Submissions', more: 0 });
    expect(offered.files.map(({ name, bytes }) => [name, bytes])).toEqual([
      ['op 2.txt', 21],
      ['op 10.docx', 23],
    ]);
    expect(JSON.stringify(offered)).not.toContain(folder);
    const [first] = offered.files;
    const read = value(await chosen.read(first?.token ?? ''));
    expect([read.name, new TextDecoder().decode(read.bytes)]).toEqual([
      'op 2.txt',
      'The words of op 2.txt',
    ]);
  });

  it('cannot be read by a token that was not given, or was given for a folder before', async () => {
    const chosen = makeChosenFiles();
    const [before] = value(await chosen.offer(folderOf('a.txt'))).files;
    value(await chosen.offer(folderOf('b.txt')));
    for (const token of [randomUUID(), before?.token ?? ''])
      expect(error(await chosen.read(token)).wayOn).toBe('Choose the folder once more.');
  });

  it('are counted beyond the most that are offered at once', async () => {
    const names = Array.from({ length: 503 }, (_, at) => `${at}.txt`);
    const offered = value(await makeChosenFiles().offer(folderOf(...names)));
    expect([offered.files.length, offered.more]).toEqual([500, 3]);
  });

  it('are missed in words', async () => {
    const chosen = makeChosenFiles();
    expect(error(await chosen.offer(folderOf())).message).toContain('has no file in it');
    expect(error(await chosen.offer(join(temporaryFolder(), 'gone'))).message).toContain(
      '“gone” cannot be read',
    );
  });
});
