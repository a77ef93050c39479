import { photoUseRow } from '@shared/contract/photo-channels';
import { z } from 'zod';
import { textBytes } from '../database';
import type { LibraryContext } from '../library-context';
import { DAMAGED_TITLE, STORY_TITLE } from '../story-title';

type PhotoUseRow = z.infer<typeof photoUseRow>;

const useRow = z
  .object({
    storyId: textBytes,
    title: textBytes.catch(DAMAGED_TITLE),
    status: textBytes,
    spiked: z.number(),
  })
  .transform((row): unknown => ({ ...row, spiked: row.spiked === 1 }))
  .pipe(photoUseRow);

/** The stories that hold a picture: open ones first, spiked ones last; among equals the newest first. */
export function usesOfPhoto({ database }: LibraryContext, hash: string): PhotoUseRow[] {
  return database.all(
    useRow,
    `SELECT CAST(s.id AS BLOB) AS storyId, ${STORY_TITLE}, CAST(s.status AS BLOB) AS status,
       s.spiked_at IS NOT NULL AS spiked
     FROM story_media sm JOIN story s ON s.id = sm.story_id WHERE sm.hash = ?
     ORDER BY s.spiked_at IS NOT NULL, s.status = 'published', s.touched DESC`,
    hash,
  );
}

const titleRow = z.object({ title: textBytes.catch(DAMAGED_TITLE) });

/** The title of the story on the desk, where it holds the picture off the page: undo may bring it back. */
export function openStoryHolding({ database }: LibraryContext, hash: string): string[] {
  return database
    .all(
      titleRow,
      `SELECT ${STORY_TITLE}
       FROM session x JOIN story s ON s.id = x.story_id
       WHERE json_valid(s.record) AND EXISTS (
         SELECT 1 FROM json_each(s.record, '$.media') m WHERE json_extract(m.value, '$.hash') = ?
       )`,
      hash,
    )
    .map(({ title }) => title);
}

const nameRow = z.object({ name: textBytes.catch('') });

/** Titles of stories of which a kept version holds the picture. */
export function versionsShowing({ database }: LibraryContext, hash: string): string[] {
  return database
    .all(
      titleRow,
      `SELECT ${STORY_TITLE}
       FROM version_media vm JOIN version v ON v.id = vm.version_id JOIN story s ON s.id = v.story_id
       WHERE vm.hash = ? GROUP BY s.id ORDER BY s.touched DESC`,
      hash,
    )
    .map(({ title }) => title);
}

/** Names of the contributors whose photo it is. */
export function contributorsShowing({ database }: LibraryContext, hash: string): string[] {
  return database
    .all(
      nameRow,
      `SELECT CAST(json_extract(record, '$.name') AS BLOB) AS name FROM register
       WHERE json_valid(record) AND json_extract(record, '$.photo.mediaHash') = ? ORDER BY sort_key`,
      hash,
    )
    .map(({ name }) => name);
}
