import { z } from 'zod';
import { DICTIONARY_ID } from '../house-style/spelling/dictionary-ids';
import { LARGEST_DICTIONARY } from '../house-style/spelling/decode-dictionary';
import { nothing, problem } from './parsers';

const dictionaryId = z.string().max(35).regex(DICTIONARY_ID);
const text = z.string().max(LARGEST_DICTIONARY);

/** Questions about dictionaries for spelling. */
export const dictionaryChannels = {
  /** Those that ship and those that the desk has put into its folder; what of the folder can't be used is named. */
  'dictionary:list': {
    request: nothing,
    reply: z.strictObject({
      shipped: z.array(dictionaryId),
      own: z.array(dictionaryId),
      problems: z.array(problem),
    }),
  },
  /** One of the desk's own, as text. Those that ship come with the program. */
  'dictionary:read': {
    request: z.strictObject({ id: dictionaryId }),
    reply: z.strictObject({ id: dictionaryId, aff: text, dic: text }),
  },
} as const;
