import { tableRow, type TableRow } from '@shared/contract/library-channels';
import { z } from 'zod';
import { textBytes } from '../database';
import type { LibraryContext } from '../library-context';
import { snippetsOf } from '../search/snippets';
import { readStoryRow, STORY_COLUMNS } from './story-columns';

const listed = z.object({
  number: z.number().int(),
  embargo_until: textBytes.nullable().catch(null),
  pinned: z.number(),
  must: z.number().nullable(),
  should: z.number().nullable(),
  exported_at: textBytes.nullable().catch(null),
  changed_since: z.number(),
});
const row = z.looseObject({}).transform((raw) => ({
  story: readStoryRow.parse(
    Object.fromEntries(Object.entries(raw).filter(([name]) => !(name in listed.shape))),
  ),
  listed: listed.parse(raw),
}));

const tagRow = z.object({ number: z.number().int(), name: textBytes.catch('') });

/** The rows with these numbers, in their order; with a query, each with the place that it was found at. */
export function tableRows(
  context: LibraryContext,
  numbers: readonly number[],
  query: string,
): TableRow[] {
  const { database } = context;
  const asked = JSON.stringify(numbers);
  const rows = database.all(
    row,
    `SELECT ${STORY_COLUMNS}, l.number, CAST(l.embargo_until AS BLOB) AS embargo_until, l.pinned, l.must, l.should,
       CAST(l.exported_at AS BLOB) AS exported_at, l.changed_since
     FROM json_each(?) hit CROSS JOIN listing l ON l.number = hit.value CROSS JOIN story s ON s.id = l.story_id
     ORDER BY hit.key`,
    asked,
  );
  const tags = new Map<number, string[]>();
  for (const { number, name } of database.all(
    tagRow,
    `SELECT t.number, CAST(t.name AS BLOB) AS name FROM json_each(?) hit CROSS JOIN story_tag t ON t.number = hit.value
     ORDER BY t.number, t.place`,
    asked,
  ))
    tags.set(number, [...(tags.get(number) ?? []), name]);
  const snippets = query === '' ? null : snippetsOf(context, numbers, query);
  return rows.flatMap(({ story, listed: { number, ...more } }) => {
    const whole = {
      ...story,
      snippet: snippets?.get(number) ?? null,
      tags: tags.get(number) ?? [],
      embargoUntil: more.embargo_until,
      pinned: more.pinned === 1,
      issues:
        more.must === null || more.should === null
          ? null
          : { must: more.must, should: more.should },
      exported: exportedOf(more),
    };
    return rowOrDamaged(whole);
  });
}

function exportedOf({
  exported_at,
  changed_since,
}: Pick<z.infer<typeof listed>, 'exported_at' | 'changed_since'>): TableRow['exported'] {
  if (exported_at === null) return 'never';
  return changed_since === 1 ? 'changed' : 'current';
}

/** How a story is named whose entry in the library cannot be read. */
const DAMAGED = 'Its entry in the library is damaged';

/**
 * A row whose text the disk has spoilt keeps its place in the table, with what can still be read of it, and says what has
 * become of it. One that has lost its id cannot be asked for, and is left out.
 */
function rowOrDamaged(raw: unknown): TableRow[] {
  const whole = tableRow.safeParse(raw);
  if (whole.success) return [whole.data];
  const rest = salvaged.safeParse(raw);
  return rest.success ? [rest.data] : [];
}

const { shape } = tableRow;
const salvaged = z.object({
  ...shape,
  title: shape.title.catch(DAMAGED),
  headline: shape.headline.catch('').transform(() => DAMAGED),
  standfirst: shape.standfirst.catch(''),
  contributors: shape.contributors.catch(''),
  section: shape.section.catch(''),
  status: shape.status.catch('drafting'),
  spikedAt: shape.spikedAt.catch(null),
  houseStyleId: shape.houseStyleId.catch(''),
  bodyWords: shape.bodyWords.catch(0),
  dueAt: shape.dueAt.catch(null),
  modifiedAt: shape.modifiedAt.catch('1970-01-01T00:00:00.000Z'),
  snippet: shape.snippet.catch(null),
  tags: shape.tags.catch([]),
  embargoUntil: shape.embargoUntil.catch(null),
});
