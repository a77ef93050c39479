import type { StoryPlace } from '@shared/contract/channels';
import { z } from 'zod';
import type { LibraryContext } from './library-context';

const placeRow = z
  .object({ anchor: z.number().int(), head: z.number().int(), scroll_top: z.number() })
  .transform(
    ({ anchor, head, scroll_top }): StoryPlace => ({ anchor, head, scrollTop: scroll_top }),
  );

/** Keeps where the caret and the page stand; the newest place of a story replaces the one before. */
export function keepPlace(
  { database }: LibraryContext,
  storyId: string,
  { anchor, head, scrollTop }: StoryPlace,
): void {
  database.run(
    'INSERT INTO story_place (story_id, anchor, head, scroll_top) VALUES (?, ?, ?, ?) ON CONFLICT (story_id) DO UPDATE SET anchor = excluded.anchor, head = excluded.head, scroll_top = excluded.scroll_top',
    storyId,
    anchor,
    head,
    scrollTop,
  );
}

/** Where the story was last left, or null. */
export function readPlace({ database }: LibraryContext, storyId: string): StoryPlace | null {
  return database.get(
    placeRow,
    'SELECT anchor, head, scroll_top FROM story_place WHERE story_id = ?',
    storyId,
  );
}
