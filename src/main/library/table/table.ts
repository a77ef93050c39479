import type { Reply, Request } from '@shared/contract/channels';
import type { StoryFilter, StoryOrder } from '@shared/contract/library-channels';
import { z } from 'zod';
import { textBytes } from '../database';
import type { LibraryContext } from '../library-context';
import { filterClause, headClause, orderClause, type Clause } from './listing-filter';
import type { Search } from '../search/search';
import { tableRows } from './table-rows';

/** What a filter lets through, in order. */
interface Found {
  /** Numbers of rows in `listing`: all, or the first `HEAD`. */
  readonly numbers: readonly number[];
  readonly isWhole: boolean;
  readonly found: number;
  readonly words: number;
}

/** The rows of the library, page by page. */
export interface Table {
  /** See `library:page`. */
  page(request: Request<'library:page'>): Reply<'library:page'>;
  /** See `library:ids`. */
  ids(request: Request<'library:ids'>): Reply<'library:ids'>;
  /** How many stories a filter lets through. */
  count(filter: StoryFilter): number;
}

/** How long a search may take stories into the index before it looks. Milliseconds. */
const CATCH_UP = 30;

/** Orders that are kept: the pages of a table are asked for one after another. */
const KEPT_MAX = 4;

/** Rows that are read in order for the first pages. */
const HEAD = 400;

/** What a moment is reckoned by in a filter: the same within a minute, so that a table that is read stays as it is. */
const MINUTE = 60_000;

/** The service over an open library. */
export function makeTable(context: LibraryContext, search: Search): Table {
  const kept = new Map<string, Found>();
  let state = -1;
  const clause = (filter: StoryFilter) => {
    const now = new Date(Math.floor(context.now().getTime() / MINUTE) * MINUTE);
    return filterClause(filter, { now, zone: context.zone });
  };
  const find = (filter: StoryFilter, order: StoryOrder, upTo: number): Found => {
    if (filter.query !== '') search.catchUp(CATCH_UP);
    const wanted = clause(filter);
    const key = JSON.stringify([wanted, order]);
    const changes = changesOf(context);
    if (changes !== state) kept.clear();
    state = changes;
    const known = kept.get(key);
    if (known !== undefined && (known.isWhole || upTo <= HEAD)) return known;
    // A search has to look at every hit in any case.
    const found =
      filter.query === '' && upTo <= HEAD
        ? readHead(context, wanted, headClause(filter, wanted, order), order)
        : readWhole(context, wanted, order);
    if (kept.size >= KEPT_MAX) kept.clear();
    kept.set(key, found);
    return found;
  };
  return {
    page: ({ filter, order, from, count }) => {
      const { numbers, found, words } = find(filter, order, from + count);
      const rows = tableRows(context, numbers.slice(from, from + count), filter.query);
      return { rows, found, words };
    },
    ids: ({ filter, order }) => ({
      ids: idsOf(context, find(filter, order, Number.POSITIVE_INFINITY).numbers),
    }),
    count: (filter) => {
      if (filter.query !== '') search.catchUp(CATCH_UP);
      const { sql, values } = clause(filter);
      return (
        context.database.get(countRow, `SELECT count(*) AS found ${sql}`, ...values)?.found ?? 0
      );
    },
  };
}

const countRow = z.object({ found: z.number().int() });
const changesRow = z.object({ changes: z.number().int() });

/** Goes up with every row that is written: there is no other writer than this connection. */
function changesOf({ database }: LibraryContext): number {
  return database.get(changesRow, 'SELECT total_changes() AS changes')?.changes ?? 0;
}

/** A hundred thousand numbers: looked at by hand, in the tenth of the time. */
const numberList = z.custom<number[]>(
  (value) => Array.isArray(value) && value.every((each) => typeof each === 'number'),
);
const numbersRow = z.object({
  numbers: z.string().transform((json) => numberList.parse(JSON.parse(json))),
  words: z.number().nullable(),
});

/** All numbers come as one text: a row of the driver's for each would take ten times as long. */
function readWhole(
  { database }: LibraryContext,
  { sql, values }: Clause,
  order: StoryOrder,
): Found {
  const row = database.get(
    numbersRow,
    `SELECT json_group_array(number) AS numbers, sum(words) AS words
     FROM (SELECT l.number, l.words ${sql} ORDER BY ${orderClause(order)})`,
    ...values,
  );
  const numbers = row?.numbers ?? [];
  return { numbers, isWhole: true, found: numbers.length, words: row?.words ?? 0 };
}

const sumRow = z.object({ found: z.number().int(), words: z.number().nullable() });

/** The first pages need no more than the first rows: to put all in order takes ten times as long. */
function readHead(
  { database }: LibraryContext,
  wanted: Clause,
  head: Clause,
  order: StoryOrder,
): Found {
  const sums = database.get(
    sumRow,
    `SELECT count(*) AS found, sum(l.words) AS words ${wanted.sql}`,
    ...wanted.values,
  );
  const row = database.get(
    numbersRow,
    `SELECT json_group_array(number) AS numbers, 0 AS words
     FROM (SELECT l.number ${head.sql} ORDER BY ${orderClause(order)} LIMIT ${HEAD})`,
    ...head.values,
  );
  const numbers = row?.numbers ?? [];
  const found = sums?.found ?? 0;
  return { numbers, isWhole: found <= HEAD, found, words: sums?.words ?? 0 };
}

const textList = z.custom<string[]>(
  (value) => Array.isArray(value) && value.every((each) => typeof each === 'string'),
);
const idsRow = z.object({ ids: textBytes.transform((json) => textList.parse(JSON.parse(json))) });
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

function idsOf({ database }: LibraryContext, numbers: readonly number[]): string[] {
  const read = database.get(
    idsRow,
    `SELECT CAST(json_group_array(id) AS BLOB) AS ids FROM (
       SELECT l.story_id AS id FROM json_each(?) hit CROSS JOIN listing l ON l.number = hit.value ORDER BY hit.key)`,
    JSON.stringify(numbers),
  );
  return (read?.ids ?? []).filter((id) => UUID.test(id));
}
