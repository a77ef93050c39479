import type { Contributor } from '@shared/contract/contributor';
import {
  contributorFields,
  fieldsOf,
  foldWords,
  sortedUnder,
  type ContributorFields,
} from '@shared/register/contributor-fields';
import { z } from 'zod';
import { asBytes, columnText, jsonColumn, textBytes } from '../database';
import type { LibraryContext } from '../library-context';

const row = z
  .object({
    id: textBytes,
    revision: z.number().int(),
    created_at: textBytes,
    changed_at: textBytes,
    record: jsonColumn.pipe(contributorFields),
    last_story_at: textBytes.nullable(),
    stories: z.number().int(),
    open_stories: z.number().int(),
  })
  .transform(
    ({ record, created_at, changed_at, last_story_at, open_stories, ...more }): Contributor => ({
      ...record,
      ...more,
      createdAt: created_at,
      changedAt: changed_at,
      lastStoryAt: last_story_at,
      openStories: open_stories,
    }),
  );

const SELECT = `
SELECT p.revision, ${asBytes('p.id, p.created_at, p.changed_at, p.record')}, CAST(max(sc.appeared_at) AS BLOB) AS last_story_at,
  count(s.id) AS stories, coalesce(sum(s.status <> 'published'), 0) AS open_stories
FROM register p
  LEFT JOIN story_contributor sc ON sc.contributor_id = p.id
    AND EXISTS (SELECT 1 FROM story l WHERE l.id = sc.story_id AND l.spiked_at IS NULL)
  LEFT JOIN story s ON s.id = sc.story_id`;

/** Records whose searched words hold each of these; in the order of the register. */
export function selectPeople(
  { database }: LibraryContext,
  words: readonly string[],
  most: number,
): Contributor[] {
  const where = words.map(() => 'instr(p.folded, ?) > 0').join(' AND ');
  return database.all(
    row,
    `${SELECT} ${where === '' ? '' : `WHERE ${where}`} GROUP BY p.id ORDER BY p.sort_key LIMIT ${most}`,
    ...words,
  );
}

/** One record; null where there is none. */
export function readPerson({ database }: LibraryContext, id: string): Contributor | null {
  return database.get(row, `${SELECT} WHERE p.id = ? GROUP BY p.id`, id);
}

/** A record as it is to stand. */
export interface PersonToWrite {
  readonly id: string;
  readonly revision: number;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly fields: ContributorFields;
}

/** Writes a record over what was there. Belongs inside a transaction where something was read before. */
export function writePerson({ database }: LibraryContext, person: PersonToWrite): void {
  const fields = fieldsOf(person.fields);
  const { name, sortName, role, affiliation, location, post, bio } = fields;
  database.run(
    `INSERT INTO register (id, revision, sort_key, folded, created_at, changed_at, record)
     VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET revision = excluded.revision,
       sort_key = excluded.sort_key, folded = excluded.folded, changed_at = excluded.changed_at,
       record = excluded.record`,
    person.id,
    person.revision,
    columnText(`${foldWords(sortedUnder(fields))} ${foldWords(name)}`),
    columnText(foldWords([name, sortName, role, affiliation, location, post, bio].join('\n'))),
    person.createdAt,
    person.changedAt,
    JSON.stringify(fields),
  );
}

/** Takes a record out of the register. */
export function deletePerson({ database }: LibraryContext, id: string): void {
  database.run('DELETE FROM register WHERE id = ?', id);
}
