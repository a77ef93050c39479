import { storyRow, type Reply, type Request, type StoryRow } from '@shared/contract/channels';
import type { StoryStatus } from '@shared/story/story';
import { z } from 'zod';
import { listUnreadable, type UnreadableStory } from './aside';
import type { LibraryContext } from './library-context';
import { statusRank } from './table/listing-row';
import type { Search } from './search/search';
import { searchExpression } from './search/search-text';
import { snippetsOf } from './search/snippets';
import { readStoryRow, STORY_COLUMNS } from './table/story-columns';

/** Rows that one list or search answers with; the newest win. */
const ROWS_MAX = 5000;
const HITS_MAX = 500;

/** How long a search may take stories into the index before it looks. Milliseconds. */
const CATCH_UP = 30;

/** Snippets of a search: each has to read its whole story, so only the newest hits have one. */
const SNIPPETS_MAX = 40;

/**
 * Stories newest first; with a query, only those that hold all its words. `total` and `counts` are of all
 * stories on the desk, or of all spiked ones where those are asked for, whatever the query and status.
 */
export function listStories(
  context: LibraryContext,
  search: Search,
  request: Request<'story:list'>,
): Reply<'story:list'> {
  const expression = searchExpression(request.query);
  if (expression !== null) search.catchUp(CATCH_UP);
  const raw = expression === null ? rowsOf(context, request) : hitsOf(context, request, expression);
  const rows: StoryRow[] = [];
  const damaged: UnreadableStory[] = [];
  for (const each of raw) {
    const row = storyRow.safeParse(each);
    if (row.success) rows.push(row.data);
    else damaged.push(damagedRow(each));
  }
  const noted = listUnreadable(context);
  const known = new Set(noted.map(({ id }) => id));
  return {
    rows: rows.filter(({ id }) => !known.has(id)),
    ...countsOf(context, request.spiked),
    unreadable: [...noted, ...damaged.filter(({ id }) => !known.has(id))],
  };
}

function rowsOf(
  { database }: LibraryContext,
  { status, spiked }: Request<'story:list'>,
): unknown[] {
  return database.all(
    readStoryRow,
    `SELECT ${STORY_COLUMNS}, NULL AS snippet FROM listing l CROSS JOIN story s ON s.id = l.story_id
     WHERE ${WANTED} ORDER BY l.touched DESC LIMIT ${ROWS_MAX}`,
    ...wantedOf(spiked, status),
  );
}

/** The part of the library that is asked for: on the desk or in the spike, in one status or any. */
const WANTED = '+l.spiked = ? AND (? < 0 OR l.status = ?)';

function wantedOf(spiked: boolean, status: StoryStatus | null): [number, number, number] {
  const rank = status === null ? -1 : statusRank(status);
  return [spiked ? 1 : 0, rank, rank];
}

const hitRow = z.object({ number: z.number().int() });

function hitsOf(
  context: LibraryContext,
  { query, status, spiked }: Request<'story:list'>,
  expression: string,
): unknown[] {
  const { database } = context;
  const hits = database
    .all(
      hitRow,
      `SELECT l.number FROM search CROSS JOIN listing l ON l.number = search.rowid
       WHERE search MATCH ? AND ${WANTED} ORDER BY l.touched DESC LIMIT ${HITS_MAX}`,
      expression,
      ...wantedOf(spiked, status),
    )
    .map(({ number }) => number);
  const snippets = snippetsOf(context, hits.slice(0, SNIPPETS_MAX), query);
  return database
    .all(
      readStoryRow,
      `SELECT ${STORY_COLUMNS} FROM json_each(?) hit CROSS JOIN listing l ON l.number = hit.value
         CROSS JOIN story s ON s.id = l.story_id ORDER BY hit.key`,
      JSON.stringify(hits),
    )
    .map((row, at) => ({ ...row, snippet: snippets.get(hits[at] ?? 0) ?? null }));
}

const countRow = z.object({
  status: z.number().int(),
  spiked: z.number().int(),
  stories: z.number().int(),
});

function countsOf(
  { database }: LibraryContext,
  spiked: boolean,
): Pick<Reply<'story:list'>, 'total' | 'spiked' | 'counts'> {
  const rows = database.all(
    countRow,
    'SELECT spiked, status, count(*) AS stories FROM listing GROUP BY 1, 2',
  );
  const sum = (wanted: (row: z.infer<typeof countRow>) => boolean) =>
    rows.filter(wanted).reduce((total, { stories }) => total + stories, 0);
  const part = spiked ? 1 : 0;
  const count = (status: StoryStatus) =>
    sum((row) => row.spiked === part && row.status === statusRank(status));
  return {
    total: sum((row) => row.spiked === part),
    spiked: sum((row) => row.spiked === 1),
    counts: {
      commissioned: count('commissioned'),
      drafting: count('drafting'),
      editing: count('editing'),
      factCheck: count('factCheck'),
      ready: count('ready'),
      published: count('published'),
    },
  };
}

/** A row whose list columns are damaged still has a name, if only its id. */
function damagedRow(row: unknown): UnreadableStory {
  const named = z.object({ id: z.string(), title: z.string() }).partial().safeParse(row);
  const { id = '', title = '' } = named.success ? named.data : {};
  return {
    id: id.slice(0, 2000),
    title: title.slice(0, 2000),
    reason: 'Its entry in the library is damaged.',
  };
}
