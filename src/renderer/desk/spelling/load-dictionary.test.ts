import { describe, expect, it } from 'vitest';
import { loadDictionary } from './load-dictionary';

const aff = 'SET UTF-8\nSFX S Y 1\nSFX S 0 s .\n';

describe('a dictionary for a checker', () => {
  it('is one that ships', async () => {
    expect((await loadDictionary('en-US'))?.knows('color')).toBe(true);
  });

  it('is made of the files that the page has read', async () => {
    const french = await loadDictionary('fr', { id: 'fr', aff, dic: '1\nministre/S\n' });
    expect(french?.knows('ministres')).toBe(true);
  });

  it('is none where there are no files or none that can be used', async () => {
    expect(await loadDictionary('fr')).toBeNull();
    expect(await loadDictionary('fr', { id: 'fr', aff: '', dic: '' })).toBeNull();
  });
});
