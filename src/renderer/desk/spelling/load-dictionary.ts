import type { Dictionary } from '@shared/house-style/rules/kinds/checker';
import { makeDictionary, type DictionaryFiles } from '@shared/house-style/spelling/make-dictionary';
import { shippedDictionary } from '@shared/house-style/spelling/shipped-dictionaries';

/**
 * A dictionary ready for a checker; for use in a worker, since making one holds its thread for a third of a second.
 * A worker can't ask the desk: the files of a dictionary that doesn't ship are read by the page, with
 * `dictionary:read`, and given along. Null where there is none of that tag or its files can't be used.
 */
export async function loadDictionary(
  id: string,
  own: DictionaryFiles | null = null,
): Promise<Dictionary | null> {
  const made = own === null ? await shippedDictionary(id) : makeDictionary(own);
  return made?.ok === true ? made.value : null;
}
