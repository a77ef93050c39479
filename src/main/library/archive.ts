import type { Reply, Request } from '@shared/contract/channels';
import { z } from 'zod';
import { asBytes, textBytes } from './database';
import type { LibraryContext } from './library-context';
import { RowUnreadable } from './row-unreadable';
import { readWholeRow } from './read-kept';
import { unpackRecord } from './story-record';

type Page = Reply<'archive:page'>;

const place = z.object({ id: z.string(), touched: z.number().int() });
const named = z.object({ headline: textBytes, houseStyleId: textBytes });

/** JSON of stories that one page holds before it ends early, so that it stays fit to be sent. Characters. */
const PAGE_CHARACTERS = 8_000_000;

/**
 * A page of the stories that are not spiked, newest first; see `archive:page`. Reads only. A story that is changed
 * meanwhile may stand on no page that follows, and stands on none twice.
 */
export function archivePage(
  context: LibraryContext,
  { after, limit }: Request<'archive:page'>,
): Page {
  const from = after === null ? Number.MAX_SAFE_INTEGER : Number(after);
  const places = context.database.all(
    place,
    'SELECT id, touched FROM story WHERE spiked_at IS NULL AND touched < ? ORDER BY touched DESC LIMIT ?',
    Number.isSafeInteger(from) ? from : 0,
    limit + 1,
  );
  const stories: Page['stories'] = [];
  let unreadable = 0;
  let characters = 0;
  let last: number | null = null;
  for (const { id, touched } of places.slice(0, limit)) {
    const found = readOne(context, id);
    characters += found?.characters ?? 0;
    if (found === null) unreadable += 1;
    else stories.push(found.story);
    last = touched;
    if (characters > PAGE_CHARACTERS) break;
  }
  const isLast = last === null || last === places.at(-1)?.touched;
  return { stories, next: isLast ? null : String(last), unreadable };
}

function readOne(
  context: LibraryContext,
  id: string,
): { readonly story: Page['stories'][number]; readonly characters: number } | null {
  try {
    const row = readWholeRow(context, id);
    const story = row === null ? null : unpackRecord(row);
    const names = context.database.get(
      named,
      `SELECT ${asBytes('headline')}, CAST(house_style_id AS BLOB) AS houseStyleId FROM story WHERE id = ?`,
      id,
    );
    if (row === null || names === null || story?.ok !== true) return null;
    return { story: { id, ...names, story: story.value }, characters: row.body.length };
  } catch (fault) {
    if (fault instanceof RowUnreadable) return null;
    throw fault;
  }
}
