import { storyRow, type Reply, type Request, type StoryRow } from '@shared/contract/channels';
import type { StoryStatus } from '@shared/story/story';
import { z } from 'zod';
import { listUnreadable, type UnreadableStory } from './aside';
import { textBytes } from './database';
import type { LibraryContext } from './library-context';
import type { Search } from './search';
import { HIT_END, HIT_START, searchExpression, snippetText } from './search-text';

/** Columns of text by the names that a list gives them; they are selected as bytes, see `textBytes`. */
const TEXT_COLUMNS = {
  id: 'id',
  title: 'title',
  headline: 'headline',
  standfirst: 'standfirst',
  contributors: 'contributors',
  section: 'section',
  status: 'status',
  spikedAt: 'spiked_at',
  houseStyleId: 'house_style_id',
  dueAt: 'due_at',
  modifiedAt: 'modified_at',
} as const;
const COLUMNS = [
  ...Object.entries(TEXT_COLUMNS).map(([name, column]) => `CAST(s.${column} AS BLOB) AS ${name}`),
  's.body_words AS bodyWords',
].join(', ');

/** A row with its text read; what is no text is left out, so that the row is found to be damaged. */
const readRow = z.record(z.string(), z.unknown()).transform((row) =>
  Object.fromEntries(
    Object.entries(row).flatMap(([name, value]): [string, unknown][] => {
      if (value === null || !(name in TEXT_COLUMNS)) return [[name, value]];
      const text = textBytes.safeParse(value);
      return text.success ? [[name, text.data]] : [];
    }),
  ),
);

/** Rows that one list or search answers with; the newest win. */
const ROWS_MAX = 5000;
const HITS_MAX = 500;

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
  if (expression !== null) search.catchUp();
  const raw = expression === null ? rowsOf(context, request) : hitsOf(context, request, expression);
  const rows: StoryRow[] = [];
  const damaged: UnreadableStory[] = [];
  for (const each of raw) {
    const row = storyRow.safeParse(each);
    if (row.success)
      rows.push({
        ...row.data,
        snippet: row.data.snippet === null ? null : snippetText(row.data.snippet),
      });
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
    readRow,
    `SELECT ${COLUMNS}, NULL AS snippet FROM story s
     WHERE (s.spiked_at IS NOT NULL) = ? AND (? = '' OR s.status = ?) ORDER BY s.touched DESC LIMIT ${ROWS_MAX}`,
    spiked ? 1 : 0,
    status ?? '',
    status ?? '',
  );
}

/** Which stories hold the words, newest first: what the two queries of a search have in common. */
const HITS = `FROM search JOIN story s ON s.id = search.story_id
     WHERE search MATCH ? AND (s.spiked_at IS NOT NULL) = ? AND (? = '' OR s.status = ?)
     ORDER BY search.rowid DESC`;

function hitsOf(
  { database }: LibraryContext,
  { status, spiked }: Request<'story:list'>,
  expression: string,
): unknown[] {
  const wanted = [expression, spiked ? 1 : 0, status ?? '', status ?? ''] as const;
  const snippets = database.all(
    snippetRow,
    `SELECT s.id, snippet(search, -1, ?, ?, '…', 16) AS snippet ${HITS} LIMIT ${SNIPPETS_MAX}`,
    HIT_START,
    HIT_END,
    ...wanted,
  );
  const byId = new Map(snippets.map(({ id, snippet }) => [id, snippet]));
  return database
    .all(hitRow, `SELECT ${COLUMNS} ${HITS} LIMIT ${HITS_MAX}`, ...wanted)
    .map((row) => ({ ...row, snippet: byId.get(row.id) ?? null }));
}

const snippetRow = z.object({ id: z.string(), snippet: z.string() });
const hitRow = readRow.pipe(z.looseObject({ id: z.string() }));

const countRow = z.object({
  status: textBytes.catch(''),
  spiked: z.number().int(),
  stories: z.number().int(),
});

function countsOf(
  { database }: LibraryContext,
  spiked: boolean,
): Pick<Reply<'story:list'>, 'total' | 'spiked' | 'counts'> {
  const rows = database.all(
    countRow,
    'SELECT CAST(status AS BLOB) AS status, spiked_at IS NOT NULL AS spiked, count(*) AS stories FROM story GROUP BY 1, 2',
  );
  const sum = (wanted: (row: z.infer<typeof countRow>) => boolean) =>
    rows.filter(wanted).reduce((total, { stories }) => total + stories, 0);
  const part = spiked ? 1 : 0;
  const count = (status: StoryStatus) => sum((row) => row.spiked === part && row.status === status);
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
