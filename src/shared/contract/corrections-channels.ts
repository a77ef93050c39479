import { z } from 'zod';
import { correctionEntry } from '../export/corrections/correction-entry';
import { LOG_FORMS } from '../export/corrections/write-corrections';
import { id } from './parsers';

/** The log of corrections: what has gone out, for reading and for a file. Nothing here writes to it: exports do. */
export const correctionsChannels = {
  /** Entries, newest first, no more than 500; of one story, or of the whole desk (null). `total` counts all of them. */
  'corrections:list': {
    request: z.strictObject({ storyId: id.nullable() }),
    reply: z.strictObject({
      entries: z.array(correctionEntry),
      total: z.number().int().nonnegative(),
    }),
  },
  /** Asks where, then writes the whole log as one file, oldest first. Null: closed without a choice. */
  'corrections:save': {
    request: z.strictObject({ form: z.enum(LOG_FORMS) }),
    reply: z
      .strictObject({ fileName: z.string(), entries: z.number().int().nonnegative() })
      .nullable(),
  },
} as const;
