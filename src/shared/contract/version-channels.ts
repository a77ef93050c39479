import { z } from 'zod';
import { moment } from '../story/moment';
import { storyRecord } from '../story/story';
import { id, line } from './parsers';

/** Why a version was kept: as it came in, by itself, or because the desk asked or sent it out. */
export const versionKind = z.enum(['asFiled', 'automatic', 'milestone']);
export type VersionKind = z.infer<typeof versionKind>;

const versionId = z.number().int().positive();

/** One version, without its words. `name` and `reason` are empty where nobody gave one; `words` counts its body copy. */
export const keptVersion = z.strictObject({
  id: versionId,
  kind: versionKind,
  name: line,
  reason: line,
  who: line,
  keptAt: moment,
  words: z.number().int().nonnegative(),
});
export type KeptVersion = z.infer<typeof keptVersion>;

/** The history of a story. Nothing here takes a version away. */
export const versionChannels = {
  /** Keeps the story as the library has it, with a name or none, and why it is kept. */
  'version:keep': {
    request: z.strictObject({ storyId: id, name: line.nullable(), reason: line.optional() }),
    reply: z.strictObject({ keptAt: moment }),
  },
  /** All versions of a story, newest first. */
  'version:list': {
    request: z.strictObject({ storyId: id }),
    reply: z.strictObject({ versions: z.array(keptVersion) }),
  },
  /** The story as it was in that version. */
  'version:read': {
    request: z.strictObject({ storyId: id, versionId }),
    reply: z.strictObject({ story: storyRecord }),
  },
  /** How many words came and went with that version, against the one before it; null where it is the first. */
  'version:words': {
    request: z.strictObject({ storyId: id, versionId }),
    reply: z.strictObject({
      counts: z
        .strictObject({
          wordsIn: z.number().int().nonnegative(),
          wordsOut: z.number().int().nonnegative(),
        })
        .nullable(),
    }),
  },
  /** Keeps the present text as a version (`keptAs`), then makes the old one the story's newest revision. */
  'version:restore': {
    request: z.strictObject({ storyId: id, versionId }),
    reply: z.strictObject({ keptAs: versionId }),
  },
} as const;
