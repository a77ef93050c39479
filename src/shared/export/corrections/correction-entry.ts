import { z } from 'zod';
import { moment } from '../../story/moment';

/** What readers were told of a change: a note below the copy, as the page has it. */
export const publishedCorrection = z.strictObject({
  kind: z.enum(['correction', 'clarification', 'update']),
  words: z.string(),
  /** The day that the note names, YYYY-MM-DD. */
  dated: z.iso.date(),
});
export type PublishedCorrection = z.infer<typeof publishedCorrection>;

/** An entry of the desk's log of corrections: what went out, of which story, when and how. It is never changed. */
export const correctionEntry = publishedCorrection.extend({
  /** Goes up with each entry. */
  id: z.number().int().positive(),
  storyId: z.uuid(),
  /** The story's headline as it was then. */
  headline: z.string(),
  wentOutAt: moment,
  /** Ids of the targets that it went out in. */
  targets: z.array(z.string()),
  /** Who sent it out; empty where nobody had given a name. */
  who: z.string(),
});
export type CorrectionEntry = z.infer<typeof correctionEntry>;
