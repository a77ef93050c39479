import { z } from 'zod';
import { storyRecord } from '../story/story';
import { id, line, nothing } from './parsers';
import { receivedFile } from './received-file';

const token = z.uuid();
const revision = z.number().int().nonnegative();
const versionId = z.number().int().positive();
const name = z.string().max(200);

/** A story's way to a colleague and back. */
export const handOffChannels = {
  /**
   * Asks for a file and writes the story there as a bundle, as the library has it; a version is kept of what was sent.
   * `to` is who gets it, empty where nobody is named. Null: closed without a choice.
   */
  'hand-off:send': {
    request: z.strictObject({ storyId: id, to: name }),
    reply: z.strictObject({ fileName: line }).nullable(),
  },
  /** Shows the bundle that was written last in the system's file manager; false where it is gone. */
  'hand-off:reveal': { request: nothing, reply: z.strictObject({ shown: z.boolean() }) },
  /** A bundle that was dropped on the window. Main says by an event what has become of it. */
  'hand-off:receive': { request: receivedFile, reply: nothing },
  /** The story that came back and waits longest, beside the story here, with the text that both come from; null: none. */
  'hand-off:returned': {
    request: nothing,
    reply: z
      .strictObject({
        token,
        fileName: line,
        /** Who sent it; empty where the bundle does not say. */
        by: name,
        here: storyRecord,
        revision,
        came: storyRecord,
        base: storyRecord.nullable(),
      })
      .nullable(),
  },
  /**
   * Takes over the changes of these ids (`compareHandOff`) as the next revision of the story, and keeps the text before
   * it as a version (`keptAs`). Refuses where the story is no longer of that revision.
   */
  'hand-off:merge': {
    request: z.strictObject({ token, revision, taken: z.array(line).max(100_000) }),
    reply: z.strictObject({ id, keptAs: versionId }),
  },
  /** Makes the story that came back a story of its own. */
  'hand-off:keep-apart': { request: z.strictObject({ token }), reply: z.strictObject({ id }) },
  /** Leaves the story here as it is; the file stays where it is. */
  'hand-off:leave': { request: z.strictObject({ token }), reply: nothing },
  /** Brings the text before a merge back whole; the merged one is kept as a version (`keptAs`). */
  'hand-off:undo': {
    request: z.strictObject({ storyId: id, versionId }),
    reply: z.strictObject({ keptAs: versionId }),
  },
} as const;
