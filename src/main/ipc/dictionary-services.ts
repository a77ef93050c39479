import { dictionaryUnreadable } from '@shared/contract/dictionary-failures';
import { SHIPPED_DICTIONARIES } from '@shared/house-style/spelling/dictionary-ids';
import { err, ok } from '@shared/result/result';
import { listDictionaries, readDictionary } from '../dictionaries/dictionary-folder';
import type { Services } from './answer';
import type { Sender } from './bind-channels';
import type { DeskNeeds } from './needs';

type DictionaryChannel = Extract<keyof Services<Sender>, `dictionary:${string}`>;

/** Dictionaries for spelling: which there are, and the text of the desk's own. */
export function dictionaryServices({
  dictionaries,
}: DeskNeeds): Pick<Services<Sender>, DictionaryChannel> {
  return {
    'dictionary:list': async () => {
      const { ids, problems } = await listDictionaries(dictionaries);
      return ok({ shipped: [...SHIPPED_DICTIONARIES], own: [...ids], problems: [...problems] });
    },
    'dictionary:read': async ({ id }) => {
      const files = await readDictionary(dictionaries, id);
      return files.ok ? ok({ ...files.value }) : err(dictionaryUnreadable(id, files.error));
    },
  };
}
