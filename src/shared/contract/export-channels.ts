import { z } from 'zod';
import { TARGET_IDS } from '../house-style/target-ids';
import { id, nothing, problem } from './parsers';

/** What an export is at. */
export const exportStep = z.enum(['writing', 'pictures', 'printing', 'packing']);
export type ExportStep = z.infer<typeof exportStep>;

const targets = z.array(z.enum(TARGET_IDS)).min(1).max(TARGET_IDS.length);

const presetId = z.string().min(1).max(64).nullable();

/** A story's ways out. */
export const exportChannels = {
  /** Asks for the folder that several stories are to go to; its token stands for it in `export:write`. Null: none. */
  'export:choose-folder': {
    request: nothing,
    reply: z.strictObject({ token: id, folder: z.string() }).nullable(),
  },
  /**
   * Asks for a folder unless `again` and one is known, makes every target and proves it, asks before it overwrites,
   * writes. Null: cancelled.
   */
  'export:write': {
    request: z.strictObject({
      storyId: id,
      targets,
      /** A preset of the story's house style, for folders, names and what goes along; none where it is null. */
      presetId: presetId.optional(),
      again: z.boolean(),
      /** The token of a folder to write to without asking; where a file is there already, the story is refused. */
      into: id.optional(),
      /** A copy that takes open points along, named and marked as a draft, or as the author's proof. */
      draft: z.union([z.boolean(), z.literal('proof')]),
    }),
    reply: z
      .strictObject({ folder: z.string(), files: z.array(z.string()), warnings: z.array(problem) })
      .nullable(),
  },
  /** Calls off the export of that story that is under way, if any; it then answers null. */
  'export:cancel': { request: z.strictObject({ storyId: id }), reply: nothing },
  'export:copy': {
    request: z.strictObject({ storyId: id }),
    reply: z.strictObject({ characters: z.number().int(), warnings: z.array(problem) }),
  },
  /** The last export of that story from this computer; null where there is none. */
  'export:last': {
    request: z.strictObject({ storyId: id }),
    reply: z
      .strictObject({
        targets,
        presetId,
        /** ISO 8601; "" where it was not noted. */
        at: z.string(),
        folder: z.string(),
        /** Whether the page would be another one now. */
        changed: z.boolean(),
      })
      .nullable(),
  },
  /** Shows the last export of that story in the system's file manager; false where there is none. */
  'export:reveal': {
    request: z.strictObject({ storyId: id }),
    reply: z.strictObject({ shown: z.boolean() }),
  },
} as const;

/** How far the export of a story is. */
export const exportProgressed = z.strictObject({
  storyId: id,
  step: exportStep,
  done: z.number().int().nonnegative(),
  total: z.number().int().positive(),
});
