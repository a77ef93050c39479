import type { Reply, Request } from '@shared/contract/channels';
import { storyStatus, type StoryStatus } from '@shared/story/story';
import { z } from 'zod';
import { textBytes } from '../database';
import type { LibraryContext } from '../library-context';
import { statusRank } from './listing-row';
import type { Table } from './table';

type Overview = Reply<'library:overview'>;

/** Values of one kind that are given; see `library:overview`. */
const VALUES_MAX = 500;

const countRow = z.object({
  status: z.number().int(),
  spiked: z.number().int(),
  stories: z.number().int(),
});
const groupRow = z.object({
  section: textBytes.catch(''),
  houseStyle: textBytes.catch(''),
  stories: z.number().int(),
});
const valueRow = z.object({ name: textBytes.catch(''), stories: z.number().int() });

/** What the column of filters shows; see `library:overview`. */
export function overview(
  context: LibraryContext,
  table: Table,
  { filters }: Request<'library:overview'>,
): Overview {
  const { database } = context;
  const rows = database.all(
    countRow,
    'SELECT spiked, status, count(*) AS stories FROM listing GROUP BY 1, 2',
  );
  const sum = (wanted: (row: z.infer<typeof countRow>) => boolean) =>
    rows.filter(wanted).reduce((total, { stories }) => total + stories, 0);
  const inStatus = (status: StoryStatus) =>
    sum((row) => row.spiked === 0 && row.status === statusRank(status));
  const grouped = database.all(
    groupRow,
    `SELECT CAST(section AS BLOB) AS section, CAST(house_style_id AS BLOB) AS houseStyle, count(*) AS stories
     FROM listing WHERE +spiked = 0 GROUP BY listing.section, house_style_id`,
  );
  return {
    counts: filters.map((filter) => table.count(filter)),
    total: sum(({ spiked }) => spiked === 0),
    spiked: sum(({ spiked }) => spiked === 1),
    statuses: statusCounts(inStatus),
    sections: counted(grouped.map(({ section, stories }) => [section, stories])),
    contributors: namesOnDesk(context, 'story_byline'),
    houseStyles: counted(grouped.map(({ houseStyle, stories }) => [houseStyle, stories])),
    tags: namesOnDesk(context, 'story_tag'),
  };
}

/** All that there are, less those in the spike: far fewer rows to look up than those on the desk. */
function namesOnDesk(
  { database }: LibraryContext,
  table: 'story_byline' | 'story_tag',
): Overview['tags'] {
  const all = database.all(
    valueRow,
    `SELECT CAST(name AS BLOB) AS name, count(*) AS stories FROM ${table} GROUP BY ${table}.name`,
  );
  const spiked = database.all(
    valueRow,
    `SELECT CAST(t.name AS BLOB) AS name, count(*) AS stories
     FROM listing l CROSS JOIN ${table} t ON t.number = l.number WHERE l.spiked = 1 GROUP BY t.name`,
  );
  return counted([
    ...all.map(({ name, stories }) => [name, stories] as const),
    ...spiked.map(({ name, stories }) => [name, -stories] as const),
  ]);
}

/** Sums by value, in the order of the alphabet; nothing for what is empty or sums up to none. */
function counted(parts: readonly (readonly [string, number])[]): Overview['tags'] {
  const sums = new Map<string, number>();
  for (const [name, stories] of parts) sums.set(name, (sums.get(name) ?? 0) + stories);
  return [...sums]
    .filter(([name, stories]) => name !== '' && stories > 0)
    .map(([name, stories]) => ({ name, stories }))
    .toSorted((one, other) => collator.compare(one.name, other.name))
    .slice(0, VALUES_MAX);
}

const collator = new Intl.Collator('en');

function statusCounts(count: (status: StoryStatus) => number): Overview['statuses'] {
  return z
    .record(storyStatus, z.number())
    .parse(Object.fromEntries(storyStatus.options.map((status) => [status, count(status)])));
}
