import { z } from 'zod';
import type { ValePack } from '../house-style/packages/vale-package';
import { STYLE_LIMITS } from '../house-style/style-paths';
import { storyRecord } from '../story/story';
import { line, problem } from './parsers';

const word = z.string().max(2000);
const pack = z.custom<ValePack>(
  (value) => typeof value === 'object' && value !== null && 'rules' in value,
);

/** Questions of the rules desk: packages in and out, and the stories that rules are tried on. */
export const rulesChannels = {
  /**
   * Asks for a Vale package, a folder or a zip, reads and checks it, writes nothing; `takePackage` says what to write.
   * Faults of the package come as problems. Null: closed without a choice.
   */
  'rules:choose-package': {
    request: z.strictObject({ as: z.enum(['folder', 'zip']) }),
    reply: z
      .strictObject({
        name: line,
        packs: z.array(pack).max(STYLE_LIMITS.files),
        accept: z.array(word),
        reject: z.array(word),
        problems: z.array(problem),
      })
      .nullable(),
  },
  /** Asks where, then writes what the style in force checks by as a zipped Vale package. Null: closed without a choice. */
  'rules:export-package': {
    request: z.strictObject({ id: z.string().min(1).max(255) }),
    reply: z.strictObject({ file: z.string() }).nullable(),
  },
  /**
   * Stories to try rules on, as they are kept: newest first, without the spiked ones. `next` is where the following page
   * begins, null after the last; `unreadable` counts those of this page that could not be read.
   */
  'archive:page': {
    request: z.strictObject({
      after: z.string().max(40).nullable(),
      limit: z.number().int().min(1).max(50),
    }),
    reply: z.strictObject({
      stories: z.array(
        z.strictObject({ id: z.uuid(), headline: line, houseStyleId: line, story: storyRecord }),
      ),
      next: z.string().nullable(),
      unreadable: z.number().int().nonnegative(),
    }),
  },
} as const;
