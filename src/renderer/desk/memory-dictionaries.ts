import { dictionaryUnreadable } from '@shared/contract/dictionary-failures';
import { SHIPPED_DICTIONARIES } from '@shared/house-style/spelling/dictionary-ids';
import { err, ok } from '@shared/result/result';
import type { Handlers, MemoryState } from './memory-state';

type DictionaryChannel = Extract<keyof Handlers, `dictionary:${string}`>;

/** Channels of dictionaries, from the twin's own. */
export function dictionaryHandlers({
  dictionaries,
}: MemoryState): Pick<Handlers, DictionaryChannel> {
  return {
    'dictionary:list': () =>
      ok({
        shipped: [...SHIPPED_DICTIONARIES],
        own: [...dictionaries.keys()].sort(),
        problems: [],
      }),
    'dictionary:read': ({ id }) => {
      const files = dictionaries.get(id);
      return files === undefined
        ? err(dictionaryUnreadable(id, 'it is not in the folder'))
        : ok({ ...files });
    },
  };
}
