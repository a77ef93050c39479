import type { VersionKind } from '@shared/contract/version-channels';
import type { Story } from '@shared/story/story';
import { z } from 'zod';
import { columnText } from '../database';
import { moment, type LibraryContext } from '../library-context';
import { linkVersionMedia } from '../photos/media-links';
import { packSnapshot } from './version-snapshot';

const idRow = z.object({ id: z.number().int() });

/** Adds a version of a story as given, with the desk's reason for it; belongs inside a transaction. */
export function keepVersion(
  context: LibraryContext,
  story: Story,
  kind: VersionKind,
  name: string,
  reason = '',
): { readonly id: number; readonly keptAt: string } {
  const keptAt = moment(context);
  const { checksum, baseId, bytes } = packSnapshot(context, story);
  context.database.run(
    'INSERT INTO version (story_id, kind, kept_at, who, name, reason, body_words, checksum, snapshot, base_id) VALUES (?, ?, ?, ?, ?, ?, (SELECT body_words FROM story WHERE id = ?), ?, ?, ?)',
    story.id,
    kind,
    keptAt,
    columnText(context.who()),
    columnText(name),
    columnText(reason),
    story.id,
    checksum,
    bytes,
    baseId,
  );
  const id = context.database.get(idRow, 'SELECT last_insert_rowid() AS id')?.id ?? 0;
  linkVersionMedia(context, story);
  return { id, keptAt };
}
