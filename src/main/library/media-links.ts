import type { Story } from '@shared/story/story';
import { z } from 'zod';
import { columnText } from './database';
import type { LibraryContext } from './library-context';
import { wordsOfPhoto } from './photo-row';

const hashRow = z.object({ hash: z.string() });

/**
 * Notes which media a story holds, and makes entries for pictures that came with it. Only what changed is
 * written: a save comes with every pause of the hands. Belongs in the transaction that writes the story.
 */
export function linkMedia({ database }: LibraryContext, { id, media }: Story): void {
  const kept = new Set(
    database
      .all(hashRow, 'SELECT hash FROM story_media WHERE story_id = ?', id)
      .map(({ hash }) => hash),
  );
  const wanted = new Set(media.map(({ hash }) => hash));
  for (const hash of kept)
    if (!wanted.has(hash))
      database.run('DELETE FROM story_media WHERE story_id = ? AND hash = ?', id, hash);
  for (const record of media) {
    const { hash, name, facts = {} } = record;
    if (kept.has(hash)) continue;
    database.run('INSERT OR IGNORE INTO story_media VALUES (?, ?)', id, hash);
    database.run(
      `INSERT OR IGNORE INTO photo (hash, facts, read, converted, words)
       SELECT hash, ?, NULL, NULL, ? FROM media WHERE hash = ? AND type LIKE 'image/%'`,
      JSON.stringify(facts),
      columnText(wordsOfPhoto(name, facts, null)),
      hash,
    );
  }
}

/** Notes which media the version that was added last holds; belongs in the same transaction. */
export function linkVersionMedia({ database }: LibraryContext, { id, media }: Story): void {
  for (const { hash } of media)
    database.run(
      'INSERT OR IGNORE INTO version_media SELECT max(id), ? FROM version WHERE story_id = ?',
      hash,
      id,
    );
}
