import type { Reply, Request } from '@shared/contract/channels';
import { storyStatus, type StoryStatus } from '@shared/story/story';
import { z } from 'zod';
import { textBytes } from './database';
import type { LibraryContext } from './library-context';
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
const valueRow = z.object({ name: textBytes.catch(''), stories: z.number().int() });

/** What the column of filters shows; see `library:overview`. */
export function overview(
  { database }: LibraryContext,
  table: Table,
  { filters }: Request<'library:overview'>,
): Overview {
  const rows = database.all(
    countRow,
    'SELECT spiked, status, count(*) AS stories FROM listing GROUP BY 1, 2',
  );
  const sum = (wanted: (row: z.infer<typeof countRow>) => boolean) =>
    rows.filter(wanted).reduce((total, { stories }) => total + stories, 0);
  const inStatus = (status: StoryStatus) =>
    sum((row) => row.spiked === 0 && row.status === statusRank(status));
  const values = (column: string, from: string) =>
    database
      .all(
        valueRow,
        `SELECT CAST(${column} AS BLOB) AS name, count(*) AS stories ${from}
         GROUP BY ${column} HAVING ${column} <> '' ORDER BY ${column} LIMIT ${VALUES_MAX}`,
      )
      .filter(({ name }) => name !== '');
  const onDesk = 'FROM listing l WHERE l.spiked = 0';
  const among = (named: 'story_byline' | 'story_tag') =>
    `FROM ${named} t CROSS JOIN listing l ON l.number = t.number WHERE l.spiked = 0`;
  return {
    counts: filters.map((filter) => table.count(filter)),
    total: sum(({ spiked }) => spiked === 0),
    spiked: sum(({ spiked }) => spiked === 1),
    statuses: statusCounts(inStatus),
    sections: values('l.section', onDesk),
    contributors: values('t.name', among('story_byline')),
    houseStyles: values('l.house_style_id', onDesk),
    tags: values('t.name', among('story_tag')),
  };
}

function statusCounts(count: (status: StoryStatus) => number): Overview['statuses'] {
  return z
    .record(storyStatus, z.number())
    .parse(Object.fromEntries(storyStatus.options.map((status) => [status, count(status)])));
}
