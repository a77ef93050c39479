import { deflateRawSync } from 'node:zlib';
import type { Problem } from '@shared/result/problem';
import { z } from 'zod';
import { asBytes, textBytes } from './database';
import { failureOf } from './failures';
import { moment, type LibraryContext } from './library-context';

/** A story that is in the library but cannot be read, for the list to name. */
export interface UnreadableStory {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
}

/** Notes that a story's row could not be read. The row stays as it is; a second finding adds nothing. */
export function noteUnreadable(
  context: LibraryContext,
  storyId: string,
  problems: readonly Problem[],
): void {
  if (isNoted(context, storyId)) return;
  try {
    context.database.run(
      'INSERT INTO aside (story_id, found_at, reason) VALUES (?, ?, ?)',
      storyId,
      moment(context),
      reasonOf(problems),
    );
  } catch (fault) {
    // What is wrong with the story is to be said, not that it could not be noted.
    if (failureOf(fault, '') === null) throw fault;
  }
}

function isNoted({ database }: LibraryContext, storyId: string): boolean {
  const noted = 'SELECT id FROM aside WHERE story_id = ? AND record IS NULL LIMIT 1';
  return database.get(z.object({ id: z.number() }), noted, storyId) !== null;
}

/** Takes the note away when the story could be read after all, as after an update of the program. */
export function clearUnreadable(context: LibraryContext, storyId: string): void {
  if (!isNoted(context, storyId)) return;
  context.database.run('DELETE FROM aside WHERE story_id = ? AND record IS NULL', storyId);
}

/** Keeps words that were sent to be saved but break the story's law, so that they exist somewhere. */
export function putAside(
  context: LibraryContext,
  storyId: string,
  sent: unknown,
  problems: readonly Problem[],
): void {
  context.database.run(
    'INSERT INTO aside (story_id, found_at, reason, record) VALUES (?, ?, ?, ?)',
    storyId,
    moment(context),
    reasonOf(problems),
    deflateRawSync(JSON.stringify(sent)),
  );
}

const unreadableRow = z.object({
  id: textBytes,
  title: textBytes.catch('').nullable(),
  reason: textBytes,
});

/** Every story that is known to be unreadable. */
export function listUnreadable({ database }: LibraryContext): UnreadableStory[] {
  const rows = database.all(
    unreadableRow,
    `SELECT CAST(a.story_id AS BLOB) AS id, ${asBytes('s.title, a.reason')}
     FROM aside a LEFT JOIN story s ON s.id = a.story_id WHERE a.record IS NULL ORDER BY a.id`,
  );
  return rows.map(({ id, title, reason }) => ({ id, title: title ?? '', reason }));
}

function reasonOf(problems: readonly Problem[]): string {
  return problems
    .map(({ message }) => message)
    .join(' ')
    .slice(0, 4000);
}
