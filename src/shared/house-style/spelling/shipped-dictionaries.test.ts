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

  it('are no more than those', async () => {
    expect(await shippedDictionary('fr')).toBeNull();
    expect(await shippedDictionary('toString')).toBeNull();
  });
});
