import { z } from 'zod';

const atLeastOne = z.number().int().positive().max(9999);

/** What a house asks of photos and their captions. Each has a default, so that older styles still read. */
export const photoSettings = z.strictObject({
  /** Pixels that a photo must have after its crop; 0 asks for none. */
  minWidth: z.number().int().nonnegative().max(20_000).default(1200),
  minHeight: z.number().int().nonnegative().max(20_000).default(675),
  /** Whether a page without a lead photo may go out, is pointed at, or is let be. */
  lead: z.enum(['required', 'expected', 'optional']).default('expected'),
  captionTense: z.enum(['present', 'any']).default('any'),
  /** The most sentences and words that a caption may have. */
  captionSentences: atLeastOne.default(2),
  captionWords: atLeastOne.default(50),
  /** A photo that is older than so many days must be called a file photo; 0 never asks for it. */
  fileNoteDays: z.number().int().nonnegative().max(99_999).default(0),
});
export type PhotoSettings = z.infer<typeof photoSettings>;
