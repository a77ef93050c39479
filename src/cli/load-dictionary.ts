import { isShipped } from '@shared/house-style/spelling/dictionary-ids';
import type { Dictionary } from '@shared/house-style/rules/kinds/checker';
import { makeDictionary } from '@shared/house-style/spelling/make-dictionary';
import { shippedDictionary } from '@shared/house-style/spelling/shipped-dictionaries';
import { err, type Result } from '@shared/result/result';
import { readDictionary } from '../main/dictionaries/dictionary-folder';

/** The dictionary for a language: one of the desk's folder, else the nearest that ships; the reason, where there is none. */
export async function loadDictionary(
  id: string,
  folder: string,
): Promise<Result<Dictionary, string>> {
  const own = isShipped(id) ? null : await readDictionary(folder, id);
  if (own?.ok === true) return makeDictionary(own.value);
  const shipped = await shippedDictionary(id);
  return shipped ?? err(`The dictionary ${id} can't be used: ${own?.error ?? ''}.`);
}
