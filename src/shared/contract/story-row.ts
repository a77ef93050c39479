import { z } from 'zod';
import { moment } from '../story/moment';
import { storyStatus } from '../story/story';
import { id, line } from './parsers';

/** A story's line in a list; with a search, `snippet` shows the place, hits between U+E000 and U+E001. */
export const storyRow = z.strictObject({
  id,
  title: line,
  headline: line,
  standfirst: z.string(),
  contributors: z.string(),
  section: line,
  status: storyStatus,
  spikedAt: moment.nullable(),
  houseStyleId: line,
  bodyWords: z.number().int().nonnegative(),
  dueAt: moment.nullable(),
  modifiedAt: moment,
  snippet: z.string().nullable(),
});
export type StoryRow = z.infer<typeof storyRow>;
