import { searchableText } from '@shared/story/story-summary';
import { z } from 'zod';
import type { LibraryContext } from '../library-context';
import { indexText } from './search-text';
import { keptBytes, unpackRecord } from '../story-record';

/** The full-text index over every story. It is made from the stories and can be made again. */
export interface Search {
  /**
   * Takes stories that changed since they were indexed into the index, the oldest change first, until all are or
   * `milliseconds` have passed; at least a few. Gives how many it took; the index is level with the stories where that is 0.
   * A story's words are indexed here and never on the save path.
   */
  catchUp(milliseconds?: number): number;
  /** Whether stories wait to be indexed. */
  isBehind(): boolean;
}

/** Stories that one transaction takes: few enough that a slice of time is kept to. */
const AT_ONCE = 10;

const staleRow = keptBytes.extend({
  id: z.string(),
  number: z.number().int(),
  touched: z.number().int(),
});
type StaleRow = z.infer<typeof staleRow>;

/** The service over an open library. */
export function makeSearch(context: LibraryContext): Search {
  return {
    catchUp: (milliseconds = Number.POSITIVE_INFINITY) => {
      const end = performance.now() + milliseconds;
      let done = 0;
      let taken: number;
      do {
        taken = indexSome(context);
        done += taken;
      } while (taken > 0 && performance.now() < end);
      return done;
    },
    isBehind: () =>
      context.database.get(
        z.object({ number: z.number() }),
        'SELECT number FROM listing WHERE indexed <> touched LIMIT 1',
      ) !== null,
  };
}

function indexSome(context: LibraryContext): number {
  const rows = context.database.all(
    staleRow,
    `SELECT s.id, l.number, l.touched, CAST(s.record AS BLOB) AS record, CAST(s.body AS BLOB) AS body,
       CAST(s.checksum AS BLOB) AS checksum
     FROM listing l JOIN story s ON s.id = l.story_id WHERE l.indexed <> l.touched ORDER BY l.touched LIMIT ?`,
    AT_ONCE,
  );
  if (rows.length === 0) return 0;
  context.database.transaction(() => {
    for (const row of rows) indexStory(context, row);
  });
  return rows.length;
}

/** A story that cannot be read holds no words to find. */
function indexStory(
  { database }: LibraryContext,
  { id, number, touched, ...kept }: StaleRow,
): void {
  const story = unpackRecord(kept);
  database.run('DELETE FROM search WHERE rowid = ?', number);
  if (story.ok) {
    const { headline, body, furniture } = searchableText(story.value);
    database.run(
      'INSERT INTO search (rowid, story_id, headline, body, furniture) VALUES (?, ?, ?, ?, ?)',
      number,
      id,
      indexText(headline),
      indexText(body),
      indexText(furniture),
    );
  }
  database.run('UPDATE listing SET indexed = ? WHERE number = ?', touched, number);
}
