import { changedWords, isVersionDue, thinned } from '@shared/story/version-policy';
import type { Story } from '@shared/story/story';
import { z } from 'zod';
import { asBytes, textBytes } from '../database';
import type { LibraryContext } from '../library-context';
import { keepVersion } from './keep-version';
import { readSnapshot } from './version-snapshot';

const keptAt = textBytes.catch('');
const newestRow = z.object({ id: z.number().int(), kept_at: keptAt });

/** The newest version of the story that was saved last: saves come with every pause of the hands. */
const newestRead = new WeakMap<
  LibraryContext,
  { readonly key: string; readonly story: Story | null }
>();

/**
 * Keeps a version of a story that was just saved when it is due, or there is none; then thins out what the story has
 * kept by itself. Belongs in the transaction of the save.
 */
export function keepAutomaticVersion(context: LibraryContext, story: Story): void {
  const newest = context.database.get(
    newestRow,
    `SELECT id, ${asBytes('kept_at')} FROM version WHERE story_id = ? ORDER BY id DESC LIMIT 1`,
    story.id,
  );
  if (newest !== null) {
    const age = context.now().getTime() - Date.parse(newest.kept_at);
    const before = readNewest(context, story.id, newest);
    // A version that can't be read tells nothing: then the clock alone decides.
    if (!isVersionDue(age, before === null ? 1 : changedWords(before, story))) return;
  }
  keepVersion(context, story, 'automatic', '');
  thinOut(context, story.id);
}

function readNewest(
  context: LibraryContext,
  storyId: string,
  { id, kept_at }: z.infer<typeof newestRow>,
): Story | null {
  // SQLite gives the id of a version that is gone to another one.
  const key = `${storyId} ${id} ${kept_at}`;
  const known = newestRead.get(context);
  if (known?.key === key) return known.story;
  const story = readSnapshot(context, id);
  newestRead.set(context, { key, story });
  return story;
}

const agedRow = z
  .object({ id: z.number().int(), kept_at: keptAt })
  .transform(({ id, kept_at }) => ({ id, keptAt: kept_at }));

/** Versions that were asked for, or that others lean on, stay. Those that lean have the higher ids, so they go first. */
function thinOut({ database, now }: LibraryContext, storyId: string): void {
  const versions = database.all(
    agedRow,
    `SELECT id, ${asBytes('kept_at')} FROM version WHERE story_id = ? AND kind = 'automatic'`,
    storyId,
  );
  for (const id of thinned(versions, now().getTime()))
    database.run(
      'DELETE FROM version WHERE id = ? AND NOT EXISTS (SELECT 1 FROM version AS other WHERE other.base_id = version.id)',
      id,
    );
}
