import { z } from 'zod';

/**
 * A place, or a wording, that the desk leaves as it is although a style rule speaks against it. Positions move
 * with every edit, so the place is known by its words and what stands around them.
 */
export const styleIgnore = z.strictObject({
  /** "Style.Rule". */
  rule: z.string().min(1).max(200),
  words: z.string().max(2000),
  /** Up to 24 characters on either side, in the block. */
  before: z.string().max(100),
  after: z.string().max(100),
  /** "once" is this place alone, "story" every place of this story with these words. */
  scope: z.enum(['once', 'story']),
  /** Who said so; empty where nobody has given a name. */
  by: z.string().max(200),
  at: z.iso.datetime({ offset: true }),
});
export type StyleIgnore = z.infer<typeof styleIgnore>;
