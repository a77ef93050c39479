import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../tests/library-folder';
import { listDictionaries, readDictionary } from './dictionary-folder';

const AFF = 'SET UTF-8\n';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe('the desk’s dictionaries', () => {
  it('are pairs of files, called by language tags', async () => {
    const folder = folderWith({
      ...{ 'fr.aff': AFF, 'fr.dic': '1\nété\n', 'de_CH.aff': AFF, 'de_CH.dic': '1\nStrasse\n' },
      ...{ 'read-me.txt': '', '.fr.aff': '' },
    });
    expect(await listDictionaries(folder)).toEqual({ ids: ['de-CH', 'fr'], problems: [] });
    expect(await readDictionary(folder, 'de-CH')).toEqual({
      ok: true,
      value: { id: 'de-CH', aff: AFF, dic: '1\nStrasse\n' },
    });
  });

  it('are none where there is no folder', async () => {
    const folder = join(temporaryFolder(), 'dictionaries');
    expect(await listDictionaries(folder)).toEqual({ ids: [], problems: [] });
    expect(await readDictionary(folder, 'fr')).toEqual({
      ok: false,
      error: 'it is not in the folder',
    });
  });

  it('are named with what is wrong, and the others stand', async () => {
    const folder = folderWith({
      ...{ 'fr.aff': AFF, 'fr.dic': '1\nété\n', 'it.aff': AFF, 'en-GB.aff': AFF, 'en-GB.dic': '' },
      ...{ 'a b.aff': AFF, 'a b.dic': '', 'es.aff': AFF, 'es.dic': '', 'pt.dic': '' },
    });
    truncateSync(join(folder, 'es.dic'), 21 * 1024 * 1024);
    mkdirSync(join(folder, 'pt.aff'));
    const { ids, problems } = await listDictionaries(folder);
    expect(ids).toEqual(['fr']);
    expect(problems.map(({ message }) => message)).toEqual([
      "The dictionary a b can't be used: its name is no language tag such as de-CH.",
      "The dictionary en-GB can't be used: a dictionary of this name ships with the program.",
      "The dictionary es can't be used: es.dic is over 20 MB.",
      "The dictionary it can't be used: it.dic is missing.",
      "The dictionary pt can't be used: pt.aff is no file; put the file itself there.",
    ]);
    expect(await readDictionary(folder, 'it')).toEqual({ ok: false, error: 'it.dic is missing' });
  });

  it('are never reached through a link or a path', async () => {
    const outside = folderWith({ 'fr.aff': AFF, 'fr.dic': '1\nété\n' });
    const folder = folderWith({ 'fr.dic': '1\nété\n' });
    symlinkSync(join(outside, 'fr.aff'), join(folder, 'fr.aff'));
    expect((await listDictionaries(folder)).ids).toEqual([]);
    expect((await readDictionary(folder, '../fr')).ok).toBe(false);
  });

  it('that can’t be decoded say so', async () => {
    const folder = folderWith({ 'fr.aff': 'SET EBCDIC\n', 'fr.dic': '' });
    expect((await readDictionary(folder, 'fr')).ok).toBe(false);
  });
});
