import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { openDatabase } from '../../src/main/library/database';
import type { LibraryContext } from '../../src/main/library/library-context';
import { LIBRARY_FILE, openLibrary } from '../../src/main/library/open-library';
import { writeRow } from '../../src/main/library/story-row';
import { value } from '../library-folder';
import type { MadeStories } from './made-stories';

/** Stories that one transaction writes. */
const AT_ONCE = 500;

/**
 * Fills a new library with stories, in transactions far larger than the desk's. Gives its milliseconds. Gives way between
 * them: the driver lets go of its statements only then, and would fill the memory with them.
 */
export async function buildLibrary(
  folder: string,
  made: MadeStories,
  count: number,
): Promise<number> {
  value(openLibrary(folder)).close();
  const database = openDatabase(join(folder, LIBRARY_FILE));
  let now = new Date();
  const context: LibraryContext = {
    ...{ database, folder, now: () => now },
    ...{ who: () => '', zone: () => 'Europe/London' },
  };
  const start = performance.now();
  for (let done = 0; done < count; done += AT_ONCE) {
    database.transaction(() => {
      for (let at = done; at < Math.min(count, done + AT_ONCE); at += 1) {
        const next = made.next();
        now = next.at;
        writeRow(context, next.story, 1);
      }
    });
    await setImmediate();
  }
  // What no story says of itself: pins, findings, and what went out.
  database.script(`
    UPDATE listing SET pinned = number % 200 = 0,
      must = CASE number % 5 WHEN 0 THEN number % 4 END, should = CASE number % 5 WHEN 0 THEN number % 3 END;
    UPDATE listing SET exported_at = '2031-03-01T00:00:00Z', exported_sum = 'x', changed_since = number % 7 = 0
      WHERE status = 5;`);
  const took = performance.now() - start;
  database.close();
  return took;
}
