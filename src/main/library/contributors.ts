import { randomUUID } from 'node:crypto';
import type { Contributor, Request } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import { safeUrl } from '@shared/elements/safe-url';
import { err, ok, type Result } from '@shared/result/result';
import { z } from 'zod';
import { columnText } from './database';
import { deskFailure, guarded } from './failures';
import type { LibraryContext } from './library-context';

/** The register of people who write for the desk. */
export interface Contributors {
  /** People whose name holds every word of the query, whatever its accents; by name. */
  list(query: string): Result<Contributor[], DeskError>;
  /** Adds a person (id null) or changes one. Refuses an address that is no web page. */
  save(request: Request<'contributor:save'>): Result<Contributor, DeskError>;
}

const ROWS_MAX = 500;

const row = z
  .object({
    id: z.string(),
    name: z.string(),
    post: z.string(),
    url: z.string(),
    last_story_at: z.string().nullable(),
  })
  .transform(
    ({ last_story_at, ...person }): Contributor => ({ ...person, lastStoryAt: last_story_at }),
  );

const SELECT = `
SELECT c.id, c.name, c.post, c.url,
  (SELECT max(s.modified_at) FROM story_contributor sc JOIN story s ON s.id = sc.story_id WHERE sc.contributor_id = c.id) AS last_story_at
FROM contributor c`;

/** The service over an open library. */
export function makeContributors(context: LibraryContext): Contributors {
  return {
    list: (query) => guarded('The register is as it was.', () => ok(listPeople(context, query))),
    save: (request) => guarded('The register is as it was.', () => savePerson(context, request)),
  };
}

function listPeople({ database }: LibraryContext, query: string): Contributor[] {
  const words = foldName(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const where = words.map(() => 'instr(c.folded_name, ?) > 0').join(' AND ');
  const sql = `${SELECT} ${where === '' ? '' : `WHERE ${where}`} ORDER BY c.folded_name LIMIT ${ROWS_MAX}`;
  return database.all(row, sql, ...words);
}

function savePerson(
  { database }: LibraryContext,
  { id, name, post, url }: Request<'contributor:save'>,
): Result<Contributor, DeskError> {
  if (url !== '' && safeUrl('author', url) !== url) {
    return err(
      deskFailure(
        'request-refused',
        'The page of a contributor has to be a web address that begins with https:// or http://.',
        'The register is as it was.',
        'Correct the address, or leave it empty.',
      ),
    );
  }
  const person = id ?? randomUUID();
  database.run(
    'INSERT INTO contributor (id, name, folded_name, post, url) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name, folded_name = excluded.folded_name, post = excluded.post, url = excluded.url',
    person,
    columnText(name),
    columnText(foldName(name)),
    columnText(post),
    url,
  );
  const saved = database.get(row, `${SELECT} WHERE c.id = ?`, person);
  if (saved === null) throw new Error(`Contributor ${person} was saved and is not there`);
  return ok(saved);
}

/** A name for comparing: small letters without accents. */
function foldName(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
