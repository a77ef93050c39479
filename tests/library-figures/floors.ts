import { z } from 'zod';
import type { Database } from '../../src/main/library/database';
import { searchExpression, searchParts } from '../../src/main/library/search/search-text';
import { foldWords } from '../../src/shared/register/contributor-fields';
import { timed, type Took } from './queries';

const textRow = z.object({ text: z.string() });

/** The same texts in memory, folded: what a search costs that knows nothing of words. */
export function scanTimes(database: Database, count: number, queries: readonly string[]): Took[] {
  const texts: string[] = [];
  for (let from = 0; from <= count; from += 1000)
    for (const { text } of database.all(
      textRow,
      'SELECT c1 || char(10) || c2 || char(10) || c3 AS text FROM search_content WHERE id > ? AND id <= ?',
      from,
      from + 1000,
    ))
      texts.push(foldWords(text));
  // Once before it counts, as the library's own search has been asked before.
  texts.filter((text) => text.includes('zyzzyva'));
  return queries.map((query) => {
    const wanted = searchParts(query).map(({ text }) => foldWords(text));
    return timed(() => texts.filter((text) => wanted.every((word) => text.includes(word))));
  });
}

const anyRow = z.unknown();

/** SQLite by itself: how many rows of the index match, and the numbers of fifty. */
export function bareSearchTimes(database: Database, queries: readonly string[]): Took[] {
  return queries.map((query) => {
    const expression = searchExpression(query) ?? '';
    return timed(() => {
      database.get(anyRow, 'SELECT count(*) FROM search WHERE search MATCH ?', expression);
      database.all(anyRow, 'SELECT rowid FROM search WHERE search MATCH ? LIMIT 50', expression);
    });
  });
}

/** SQLite by itself: the fifty newest stories on the desk, and how many there are. */
export function bareListTime(database: Database): Took {
  return timed(() => {
    database.get(anyRow, 'SELECT count(*), sum(body_words) FROM story WHERE spiked_at IS NULL');
    database.all(
      anyRow,
      'SELECT id, title, status, body_words FROM story WHERE spiked_at IS NULL ORDER BY touched DESC LIMIT 50',
    );
  });
}
