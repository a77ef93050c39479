import { randomUUID } from 'node:crypto';
import type { Reply } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import { err, ok, type Result } from '@shared/result/result';
import { z } from 'zod';
import { blob, textBytes } from '../database';
import { deskFailure, guarded } from '../failures';
import { keepVersion } from './keep-version';
import type { LibraryContext } from '../library-context';
import { storyMissing } from '../story-failures';
import { writeRow } from '../story-row';
import { readSnapshot } from './version-snapshot';

/** What the library holds of a story, as it lies there. */
export interface StoryBytes {
  /** Empty where it has none, or that is damaged too. */
  readonly title: string;
  /** The record, a line break, and the document; JSON both, as far as they are whole. */
  readonly bytes: Buffer;
}

/** What can be done for a story that cannot be read. It stays in the library as it is, with its versions. */
export interface Rescue {
  bytes(id: string): Result<StoryBytes, DeskError>;
  /** Makes a new story of the newest of its versions that can be read. Refuses where there is none. */
  newStory(id: string): Result<Reply<'story:rescue'>, DeskError>;
}

/** The service over an open library. */
export function makeRescue(context: LibraryContext): Rescue {
  return {
    bytes: (id) => guarded('The story is as it was.', () => readBytes(context, id)),
    newStory: (id) =>
      guarded('No story was made.', () =>
        context.database.transaction(() => rescueStory(context, id)),
      ),
  };
}

const bytesRow = z.object({ title: textBytes.catch(''), record: blob, body: blob });

function readBytes({ database }: LibraryContext, id: string): Result<StoryBytes, DeskError> {
  const row = database.get(
    bytesRow,
    'SELECT CAST(title AS BLOB) AS title, CAST(record AS BLOB) AS record, CAST(body AS BLOB) AS body FROM story WHERE id = ?',
    id,
  );
  if (row === null) return err(storyMissing());
  return ok({ title: row.title, bytes: Buffer.concat([row.record, Buffer.from('\n'), row.body]) });
}

const versionRow = z.object({ id: z.number().int(), kept_at: z.string() });

function rescueStory(
  context: LibraryContext,
  id: string,
): Result<Reply<'story:rescue'>, DeskError> {
  const versions = context.database.all(
    versionRow,
    'SELECT id, kept_at FROM version WHERE story_id = ? ORDER BY id DESC',
    id,
  );
  for (const version of versions) {
    const story = readSnapshot(context, version.id);
    if (story === null) continue;
    const rescued = writeRow(context, { ...story, id: randomUUID(), spikedAt: null }, 0);
    keepVersion(context, rescued, 'asFiled', 'Rescued from a version');
    return ok({ id: rescued.id, keptAt: version.kept_at });
  }
  return err(
    deskFailure(
      'story-unreadable',
      'None of its versions can be read.',
      'The story was left in the library as it is.',
      'Save its bytes: somebody who knows the program may read words in them.',
    ),
  );
}
