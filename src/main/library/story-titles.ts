import type { DeskError } from '@shared/contract/desk-error';
import { ok, type Result } from '@shared/result/result';
import { z } from 'zod';
import { guarded } from './failures';
import type { LibraryContext } from './library-context';

/** A story as menus name it: its headline, else its working title, else empty. */
export interface StoryTitle {
  readonly id: string;
  readonly title: string;
}

const titleRow = z
  .object({ id: z.string(), title: z.string(), headline: z.string() })
  .transform(({ id, title, headline }): StoryTitle => ({ id, title: headline || title }));

const idRow = z.object({ id: z.string() });

/** The ids of all stories, spiked ones too, in the order in which they were made. */
export function storyIds({ database }: LibraryContext): Result<string[], DeskError> {
  return guarded('Every story is as it was.', () =>
    ok(database.all(idRow, 'SELECT id FROM story ORDER BY created_at, id').map(({ id }) => id)),
  );
}

/** These stories by name, in the order given; those that the library has not are left out. */
export function storyTitles(
  { database }: LibraryContext,
  ids: readonly string[],
): Result<StoryTitle[], DeskError> {
  return guarded('Every story is as it was.', () =>
    ok(
      ids.flatMap(
        (id) =>
          database.get(titleRow, 'SELECT id, title, headline FROM story WHERE id = ?', id) ?? [],
      ),
    ),
  );
}
