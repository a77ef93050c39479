import { z } from 'zod';
import { nothing } from './parsers';

/** What became of a bundle of a folder that was taken in. */
const became = z.enum([
  /** It is a story of the library now. */
  'taken',
  /** It was there already in the same words. */
  'same',
  /** Its story is there in other words: neither was touched. */
  'other',
  /** It could not be opened. */
  'refused',
]);

/** A bundle of a folder, and what became of it. */
export const takenRow = z.strictObject({
  /** Where it lies in the folder. */
  file: z.string(),
  /** Headline or working title; empty where it could not be read, or there is none. */
  title: z.string(),
  became,
  /** Why it was refused; empty for the others. */
  reason: z.string(),
});
export type TakenRow = z.infer<typeof takenRow>;

const report = z.strictObject({
  /** The name of the folder. */
  folder: z.string(),
  rows: z.array(takenRow),
  /** It was called off: what is not in the rows was not looked at. */
  cancelled: z.boolean(),
});
export type TakeInReport = z.infer<typeof report>;

/** The whole library as a folder of open bundles, and such a folder taken in. */
export const libraryFolderChannels = {
  /** Asks where, and writes every story as a bundle into a new folder there. Null: closed, or called off. */
  'library-folder:export': {
    request: nothing,
    reply: z
      .strictObject({
        folder: z.string(),
        stories: z.number().int().nonnegative(),
        leftOut: z.array(z.strictObject({ title: z.string(), reason: z.string() })),
      })
      .nullable(),
  },
  /** Asks for a folder, and takes in the stories of it that the library has not. Null: closed without a choice. */
  'library-folder:take-in': { request: nothing, reply: report.nullable() },
  /** Takes bundles of the last report that became "other" in as stories of their own; answers with their rows. */
  'library-folder:keep-apart': {
    request: z.strictObject({ files: z.array(z.string()).max(100_000) }),
    reply: z.strictObject({ rows: z.array(takenRow) }),
  },
  /** Calls off what is under way, if anything is. */
  'library-folder:cancel': { request: nothing, reply: nothing },
  /** Shows the folder that was written last in the system's file manager. */
  'library-folder:show-folder': { request: nothing, reply: nothing },
} as const;

/** How far an export of the library is, or the taking in of a folder. In stories. */
export const libraryProgressed = z.strictObject({
  done: z.number().int().nonnegative(),
  total: z.number().int().nonnegative(),
});
