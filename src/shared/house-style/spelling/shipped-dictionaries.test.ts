import { describe, expect, it } from 'vitest';
import { SHIPPED_DICTIONARIES } from './dictionary-ids';
import { shippedDictionary } from './shipped-dictionaries';

describe('the dictionaries that ship', () => {
  it.each(SHIPPED_DICTIONARIES)('can be used: %s', async (id) => {
    const made = await shippedDictionary(id, ['wibbly']);
    if (!made?.ok) throw new Error('No dictionary was made.');
    expect(['government', 'wibbly'].filter((word) => !made.value.knows(word))).toEqual([]);
    expect(made.value.knows('goverment')).toBe(false);
  });

  it('serve other Englishes too', async () => {
    const made = await shippedDictionary('en-AU');
    expect(made?.ok === true && made.value.knows('colour')).toBe(true);
  });

  it('know to the letter what their files hold, where that is asked for', async () => {
    const made = await shippedDictionary('en-US', [], 'letter');
    if (!made?.ok) throw new Error('No dictionary was made.');
    const { knows, suggest } = made.value;
    const held = ["don't", 'don’t', 'Government', 'London', "editor's"];
    expect(held.filter((word) => !knows(word))).toEqual([]);
    const not = ['colour', 'organise', 'Kyivv', 'gitlab', 'multipolar', 'goverment', 'gfm'];
    expect(not.filter(knows)).toEqual([]);
    expect(suggest('goverment')[0]).toBe('government');
  });

  it('are no more than those', async () => {
    expect(await shippedDictionary('fr')).toBeNull();
    expect(await shippedDictionary('toString')).toBeNull();
  });
});
