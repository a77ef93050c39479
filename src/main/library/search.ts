import { searchableText } from '@shared/story/story-summary';
import { z } from 'zod';
import type { LibraryContext } from './library-context';
import { indexText } from './search-text';
import { keptBytes, unpackRecord } from './story-record';

/** The full-text index over every story. It is made from the stories and can be made again. */
export interface Search {
  /**
   * Takes up to `limit` stories that changed since they were indexed into the index; gives how many.
   * A story's words are indexed here and never on the save path. Each story is its own transaction.
   */
  catchUp(limit?: number): number;
}

const staleRow = keptBytes.extend({
  id: z.string(),
  touched: z.number().int(),
  indexed: z.number().int(),
});
type StaleRow = z.infer<typeof staleRow>;

/** The service over an open library. */
export function makeSearch(context: LibraryContext): Search {
  return {
    catchUp: (limit = Number.MAX_SAFE_INTEGER) => {
      let done = 0;
      while (done < limit) {
        const rows = context.database.all(
          staleRow,
          `SELECT id, touched, indexed, CAST(record AS BLOB) AS record, CAST(body AS BLOB) AS body,
             CAST(checksum AS BLOB) AS checksum FROM story WHERE indexed <> touched ORDER BY touched LIMIT ?`,
          Math.min(20, limit - done),
        );
        if (rows.length === 0) break;
        for (const row of rows) indexStory(context, row);
        done += rows.length;
      }
      return done;
    },
  };
}

/** The index row's number is the story's `touched`, so the newest story has the largest and comes first. */
function indexStory({ database }: LibraryContext, row: StaleRow): void {
  const story = unpackRecord(row);
  database.transaction(() => {
    database.run('DELETE FROM search WHERE rowid = ?', row.indexed);
    if (story.ok) {
      const { headline, body, furniture } = searchableText(story.value);
      database.run(
        'INSERT INTO search (rowid, story_id, headline, body, furniture) VALUES (?, ?, ?, ?, ?)',
        row.touched,
        row.id,
        indexText(headline),
        indexText(body),
        indexText(furniture),
      );
    }
    database.run('UPDATE story SET indexed = ? WHERE id = ?', row.touched, row.id);
  });
}
