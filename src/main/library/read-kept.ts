import type { Story } from '@shared/story/story';
import { z } from 'zod';
import { textBytes } from './database';
import type { LibraryContext } from './library-context';
import { keptBytes, unpackRecord } from './story-record';

/** A row with the words in it. */
const wholeRow = keptBytes.extend({
  revision: z.number().int(),
  modified_at: textBytes.catch(''),
});
export type WholeRow = z.infer<typeof wholeRow>;

/** The whole row of a story; null where there is none. */
export function readWholeRow({ database }: LibraryContext, id: string): WholeRow | null {
  return database.get(
    wholeRow,
    `SELECT revision, CAST(modified_at AS BLOB) AS modified_at, CAST(record AS BLOB) AS record,
       CAST(body AS BLOB) AS body, CAST(checksum AS BLOB) AS checksum FROM story WHERE id = ?`,
    id,
  );
}

/** A story as it is kept; null where there is none that can be read. */
export function readKept(context: LibraryContext, id: string): Story | null {
  const row = readWholeRow(context, id);
  const story = row === null ? null : unpackRecord(row);
  return story?.ok === true ? story.value : null;
}
