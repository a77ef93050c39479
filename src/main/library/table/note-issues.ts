import type { Request } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import { err, ok, type Result } from '@shared/result/result';
import { z } from 'zod';
import type { LibraryContext } from '../library-context';
import { storyMissing } from '../story-failures';

const notedRow = z.object({
  revision: z.number().int(),
  must: z.number().nullable(),
  should: z.number().nullable(),
});

/**
 * Keeps what the check of a story found. Findings of a revision that is not the last any more are let go; those of one that
 * is still to be saved hold at once. Gives whether the table shows another thing now.
 */
export function noteIssues(
  { database }: LibraryContext,
  { id, revision, must, should }: Request<'library:note-issues'>,
): Result<{ changed: boolean }, DeskError> {
  return database.transaction(() => {
    const row = database.get(
      notedRow,
      'SELECT revision, must, should FROM listing WHERE story_id = ?',
      id,
    );
    if (row === null) return err(storyMissing());
    if (revision < row.revision) return ok({ changed: false });
    database.run(
      'UPDATE listing SET must = ?, should = ?, issues_revision = ? WHERE story_id = ?',
      must,
      should,
      revision,
      id,
    );
    return ok({ changed: row.must !== must || row.should !== should });
  });
}
