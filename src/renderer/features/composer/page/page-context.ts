import type { MediaRecord } from '@shared/story/story';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { StoryRecord } from '../../../desk/open-story/open-story';
import type { PageAsks } from './page-asks';

/**
 * What the drawn parts of the page may know and ask for. One object for the life of the page;
 * `houseStyle` and `record` change under it, and `onRefresh` listeners then draw again.
 */
export interface PageContext {
  readonly houseStyle: HouseStyle;
  readonly record: StoryRecord;
  readonly asks: PageAsks;
  readonly changeRecord: (patch: Partial<StoryRecord>) => void;
  /** The present moment, ISO 8601. */
  readonly now: () => string;
  /** The address of a media file by its hash. */
  readonly mediaUrl: (hash: string) => string;
  /** Calls when house style or record has changed; returns how to stop. */
  readonly onRefresh: (listener: (what: Refreshed) => void) => () => void;
}

/** What has changed under the page. */
export type Refreshed = 'record' | 'house-style';

/** What the story knows of a media file, or null. */
export function mediaOf({ record }: PageContext, hash: unknown): MediaRecord | null {
  return record.media.find((each) => each.hash === hash) ?? null;
}
