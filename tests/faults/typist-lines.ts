import { z } from 'zod';

/** What a typist is told to do, as JSON in its first argument. */
export const typistTask = z.object({
  folder: z.string(),
  id: z.string(),
  /** The story is made with this many words where there is none; with fewer in it, typing goes on behind them. */
  from: z.number().int(),
  /** Milliseconds between two words; 0: each word is saved at once and the next is typed when it is kept. */
  pace: z.number(),
  /** Ends in order after this many words; null: goes on until it is killed. */
  words: z.number().int().nullable(),
});
export type TypistTask = z.infer<typeof typistTask>;

/**
 * What a typist says, one a line. `typed`: a word stands in the copy; `kept`: the library has acknowledged all words up
 * to it; `saved`: the desk would show "Saved" with this many words on the page; `failed`: a save was refused; `refused`:
 * the library or the story would not open; `ended`: closed in order.
 */
export const typistLine = z.object({
  what: z.enum(['typed', 'kept', 'saved', 'failed', 'refused', 'ended']),
  count: z.number().int(),
  /** Milliseconds since 1970. */
  at: z.number(),
  /** The code of a failure, else empty. */
  code: z.string(),
});
export type TypistLine = z.infer<typeof typistLine>;
