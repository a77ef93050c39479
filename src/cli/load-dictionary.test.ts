import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../tests/library-folder';
import { loadDictionary } from './load-dictionary';

describe('the dictionary for a language', () => {
  it('ships, or lies in the desk’s folder, which comes first for another English', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'en-AU.aff'), 'SET UTF-8\n');
    writeFileSync(join(folder, 'en-AU.dic'), '1\nbillabong\n');
    const knows = async (id: string, word: string) => {
      const loaded = await loadDictionary(id, folder);
      return loaded.ok ? loaded.value.knows(word) : loaded.error;
    };
    expect(await knows('en-US', 'color')).toBe(true);
    expect(await knows('en-NZ', 'colour')).toBe(true);
    expect(await knows('en-AU', 'billabong')).toBe(true);
    expect(await knows('en-NZ', 'colourr')).toBe(false);
    expect(await knows('en-AU', 'bilabong')).toBe(false);
    expect(await knows('fr', 'ministre')).toBe(
      "The dictionary fr can't be used: it is not in the folder.",
    );
  });
});
