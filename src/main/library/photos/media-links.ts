import type { DocJson, Story } from '@shared/story/story';
import { z } from 'zod';
import { columnText } from '../database';
import type { LibraryContext } from '../library-context';
import { wordsOfPhoto } from './photo-row';

const hashRow = z.object({ hash: z.string() });

/**
 * Notes which media a story shows, and makes entries for pictures that came with it. Only what changed is
 * written: a save comes with every pause of the hands. Belongs in the transaction that writes the story.
 */
export function linkMedia({ database }: LibraryContext, { id, media, doc }: Story): void {
  const shown = shownMedia(doc);
  const kept = new Set(
    database
      .all(hashRow, 'SELECT hash FROM story_media WHERE story_id = ?', id)
      .map(({ hash }) => hash),
  );
  for (const hash of kept)
    if (!shown.has(hash))
      database.run('DELETE FROM story_media WHERE story_id = ? AND hash = ?', id, hash);
  for (const record of media) {
    const { hash, name, facts = {} } = record;
    if (kept.has(hash) || !shown.has(hash)) continue;
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

/** Notes which media the version that was added last shows; belongs in the same transaction. */
export function linkVersionMedia({ database }: LibraryContext, { id, doc }: Story): void {
  for (const hash of shownMedia(doc))
    database.run(
      'INSERT OR IGNORE INTO version_media SELECT max(id), ? FROM version WHERE story_id = ?',
      hash,
      id,
    );
}

/** The media that a page shows. A story's record names more: what stood on the page, and may come back by undo. */
function shownMedia(doc: DocJson): ReadonlySet<string> {
  const shown = new Set<string>();
  const look = ({ attrs, content }: DocJson): void => {
    const hash = attrs?.['mediaHash'];
    if (typeof hash === 'string') shown.add(hash);
    content?.forEach(look);
  };
  look(doc);
  return shown;
}
