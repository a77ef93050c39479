import { z } from 'zod';
import { moment } from '../story/moment';
import { id, line } from './parsers';

/** What can be done for a story that cannot be read. It stays in the library as it is. */
export const rescueChannels = {
  /** Asks for a place and writes the bytes that the library holds of it there. Null: no place was chosen. */
  'story:save-bytes': {
    request: z.strictObject({ id }),
    reply: z.strictObject({ fileName: line }).nullable(),
  },
  /** Makes a new story of the newest of its versions that can be read; `keptAt` is that version's. */
  'story:rescue': {
    request: z.strictObject({ id }),
    reply: z.strictObject({ id, keptAt: moment }),
  },
} as const;
