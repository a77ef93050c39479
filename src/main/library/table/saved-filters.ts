import type { Request } from '@shared/contract/channels';
import { savedFilter, type SavedFilter } from '@shared/contract/library-channels';
import type { DeskError } from '@shared/contract/desk-error';
import { err, ok, type Result } from '@shared/result/result';
import { z } from 'zod';
import { columnText, textBytes } from '../database';
import { deskFailure } from '../failures';
import type { LibraryContext } from '../library-context';

/** As many as an overview counts. */
const FILTERS_MAX = 100;

const json = textBytes.transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    context.addIssue({ code: 'custom', message: 'no JSON' });
    return z.NEVER;
  }
});
const filterRow = z
  .object({ id: z.number().int(), name: textBytes, filter: json, order: json })
  .pipe(savedFilter);

/** The filters that the desk has named, by name. One that this program cannot read is left out, and left as it is. */
export function savedFilters({ database }: LibraryContext): SavedFilter[] {
  return database
    .all(
      z.unknown(),
      `SELECT id, CAST(name AS BLOB) AS name, CAST(filter AS BLOB) AS filter, CAST(sorted AS BLOB) AS "order"
       FROM saved_filter ORDER BY id`,
    )
    .flatMap((row) => {
      const read = filterRow.safeParse(row);
      return read.success ? [read.data] : [];
    })
    .toSorted((one, other) => one.name.localeCompare(other.name));
}

/** Keeps a filter under its name; `id` null makes one. Refuses one too many, and one that is gone. */
export function saveFilter(
  { database }: LibraryContext,
  { id, name, filter, order }: Request<'library:save-filter'>,
): Result<{ id: number }, DeskError> {
  const values = [columnText(name), JSON.stringify(filter), JSON.stringify(order)] as const;
  return database.transaction(() => {
    if (id !== null) {
      const changed = database.run(
        'UPDATE saved_filter SET name = ?, filter = ?, sorted = ? WHERE id = ?',
        ...values,
        id,
      );
      return changed === 0 ? err(filterMissing()) : ok({ id });
    }
    const kept = database.get(countRow, 'SELECT count(*) AS filters FROM saved_filter');
    if ((kept?.filters ?? 0) >= FILTERS_MAX) return err(tooManyFilters());
    database.run('INSERT INTO saved_filter (name, filter, sorted) VALUES (?, ?, ?)', ...values);
    return ok({ id: database.get(idRow, 'SELECT last_insert_rowid() AS id')?.id ?? 0 });
  });
}

/** Takes a filter away; one that is gone already is none to refuse. */
export function removeFilter({ database }: LibraryContext, id: number): void {
  database.run('DELETE FROM saved_filter WHERE id = ?', id);
}

const countRow = z.object({ filters: z.number().int() });
const idRow = z.object({ id: z.number().int() });

function filterMissing(): DeskError {
  return deskFailure(
    'request-refused',
    'This filter is no longer saved.',
    'No story is touched by this.',
    'Save it as a new filter.',
  );
}

function tooManyFilters(): DeskError {
  return deskFailure(
    'request-refused',
    `There are ${FILTERS_MAX} saved filters already.`,
    'No story is touched by this; the filter stays in use until you choose another.',
    'Remove a saved filter, then save this one.',
  );
}
