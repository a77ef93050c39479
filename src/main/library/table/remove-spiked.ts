import type { DeskError } from '@shared/contract/desk-error';
import { err, ok, type Result } from '@shared/result/result';
import { z } from 'zod';
import { textBytes } from '../database';
import { deskFailure } from '../failures';
import type { LibraryContext } from '../library-context';

const spikedRow = z.object({
  id: z.string(),
  number: z.number().int(),
  spiked: z.number().int(),
  title: textBytes.catch(''),
});

/**
 * Takes spiked stories out for good: record, words, versions, original. Pictures and the log of corrections stay. All or
 * nothing: refuses where one of them is not in the spike, or is open. One that is gone already is none to refuse.
 */
export function removeSpiked(
  { database }: LibraryContext,
  ids: readonly string[],
  isOpen: (id: string) => boolean,
): Result<{ removed: number }, DeskError> {
  return database.transaction(() => {
    const rows = database.all(
      spikedRow,
      `SELECT l.story_id AS id, l.number, l.spiked, CAST(s.title AS BLOB) AS title
       FROM (SELECT DISTINCT value FROM json_each(?)) asked
         CROSS JOIN listing l ON l.story_id = asked.value CROSS JOIN story s ON s.id = l.story_id`,
      JSON.stringify(ids),
    );
    const kept = rows.find(({ spiked }) => spiked === 0);
    if (kept !== undefined) return err(notSpiked(kept.title));
    const open = rows.find(({ id }) => isOpen(id));
    if (open !== undefined) return err(stillOpen(open.title));
    for (const { id, number } of rows) {
      database.run('DELETE FROM search WHERE rowid = ?', number);
      database.run('DELETE FROM aside WHERE story_id = ? AND record IS NULL', id);
      database.run('DELETE FROM story WHERE id = ?', id);
    }
    return ok({ removed: rows.length });
  });
}

const agedRow = z.object({ id: z.string(), spikedAt: textBytes.catch('') });

/** Stories that were spiked before a moment, and are not open. */
export function spikedBefore(
  { database }: LibraryContext,
  before: Date,
  isOpen: (id: string) => boolean,
): string[] {
  return database
    .all(
      agedRow,
      `SELECT l.story_id AS id, CAST(s.spiked_at AS BLOB) AS spikedAt
       FROM listing l CROSS JOIN story s ON s.id = l.story_id WHERE l.spiked = 1`,
    )
    .filter(({ id, spikedAt }) => Date.parse(spikedAt) < before.getTime() && !isOpen(id))
    .map(({ id }) => id);
}

function notSpiked(title: string): DeskError {
  return deskFailure(
    'request-refused',
    `“${title.slice(0, 200)}” is not in the spike.`,
    'Nothing was removed.',
    'Choose among the spiked stories again.',
  );
}

function stillOpen(title: string): DeskError {
  return deskFailure(
    'request-refused',
    `“${title.slice(0, 200)}” is open on the desk.`,
    'Nothing was removed.',
    'Open another story first.',
  );
}
