import { randomUUID } from 'node:crypto';
import type { Reply, Request } from '@shared/contract/channels';
import { PRINTED, snapshotOf, type Contributor } from '@shared/contract/contributor';
import type { DeskError } from '@shared/contract/desk-error';
import { safeUrl } from '@shared/elements/safe-url';
import { fieldsOf, foldWords, type ContributorFields } from '@shared/register/contributor-fields';
import { ORDERS } from '@shared/register/last-checked';
import { mergedFields } from '@shared/register/merge-fields';
import { err, ok, type Result } from '@shared/result/result';
import {
  contributorChangedElsewhere,
  contributorInUse,
  contributorMissing,
  linkRefused,
  sameContributor,
} from './contributor-failures';
import { deletePerson, readPerson, selectPeople, writePerson } from './contributor-row';
import { appearancesOf, changeStories, pointedTo, storiesNaming } from './contributor-stories';
import { guarded } from '../failures';
import { moment, type LibraryContext } from '../library-context';

type Done = Record<string, never>;

/** The register of people who write for the desk. */
export interface Contributors {
  /** People whose words hold every word of the query, whatever its accents. */
  list(request: Request<'contributor:list'>): Result<Contributor[], DeskError>;
  /** One person and the stories that name them. Refuses an id that is not there. */
  read(id: string): Result<Reply<'contributor:read'>, DeskError>;
  /** Adds a person (id null) or changes one. Refuses an address that is no web page, and a stale revision. */
  save(request: Request<'contributor:save'>): Result<Contributor, DeskError>;
  /** Notes when parts of a record were checked; stories are not offered that. */
  verify(request: Request<'contributor:verify'>): Result<Contributor, DeskError>;
  /** Marks the record's present words as seen by stories that stay as they are. */
  leave(request: Request<'contributor:leave'>): Result<Done, DeskError>;
  /** Makes two records one, in one transaction with every story that names the dropped one. */
  merge(request: Request<'contributor:merge'>): Result<Contributor, DeskError>;
  /** Takes a record out. Refuses one that a story names, spiked ones too. */
  remove(id: string): Result<Done, DeskError>;
  /** Keeps many records, all or none, each as `save` does. */
  takeIn(request: Request<'contributor:take-in'>): Result<Reply<'contributor:take-in'>, DeskError>;
}

const ROWS_MAX = 10_000;
const AS_IT_WAS = 'The register is as it was.';

/** The service over an open library. */
export function makeContributors(context: LibraryContext): Contributors {
  const { database } = context;
  const one = <T>(work: () => Result<T, DeskError>): Result<T, DeskError> =>
    guarded(AS_IT_WAS, () => database.transaction(work));
  return {
    list: (request) => guarded(AS_IT_WAS, () => ok(listPeople(context, request))),
    read: (id) =>
      guarded(AS_IT_WAS, () => {
        const contributor = readPerson(context, id);
        if (contributor === null) return err(contributorMissing());
        return ok({ contributor, appearances: appearancesOf(context, id) });
      }),
    save: (request) => one(() => savePerson(context, request)),
    verify: (request) => one(() => verifyPerson(context, request)),
    leave: (request) => one(() => leaveStories(context, request)),
    merge: (request) => one(() => mergePeople(context, request)),
    remove: (id) => one(() => removePerson(context, id)),
    takeIn: (request) => takeIn(context, request),
  };
}

function listPeople(
  context: LibraryContext,
  { query, sort }: Request<'contributor:list'>,
): Contributor[] {
  const words = foldWords(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const people = selectPeople(context, words, ROWS_MAX);
  return sort === 'name' ? people : people.toSorted(ORDERS[sort]);
}

function savePerson(
  context: LibraryContext,
  request: Request<'contributor:save'>,
): Result<Contributor, DeskError> {
  const fields = fieldsOf(request);
  const strange = fields.links.find((link) => safeUrl('author', link) !== link);
  if (strange !== undefined) return err(linkRefused(strange));
  if (request.id === null) return ok(addPerson(context, fields));
  const kept = readPerson(context, request.id);
  if (kept === null) return err(contributorMissing());
  if (kept.revision !== request.revision) return err(contributorChangedElsewhere(kept.name));
  return ok(changePerson(context, kept, fields));
}

function addPerson(context: LibraryContext, fields: ContributorFields): Contributor {
  const now = moment(context);
  const id = randomUUID();
  writePerson(context, { id, revision: 1, createdAt: now, changedAt: now, fields });
  return present(context, id);
}

/** The revision tells stories of changes that print; others are kept without one. */
function changePerson(
  context: LibraryContext,
  kept: Contributor,
  fields: ContributorFields,
  offered = false,
): Contributor {
  const { id, createdAt, revision } = kept;
  const before = snapshotOf(kept);
  const after = snapshotOf({ ...kept, ...fields });
  const prints = offered || PRINTED.some((field) => before[field] !== after[field]);
  writePerson(context, {
    id,
    createdAt,
    revision: prints ? revision + 1 : revision,
    changedAt: moment(context),
    fields,
  });
  return present(context, id);
}

function verifyPerson(
  context: LibraryContext,
  { id, parts, day }: Request<'contributor:verify'>,
): Result<Contributor, DeskError> {
  const kept = readPerson(context, id);
  if (kept === null) return err(contributorMissing());
  const checked = Object.fromEntries(parts.map((part) => [part, day]));
  return ok(
    changePerson(context, kept, {
      ...fieldsOf(kept),
      verified: { ...kept.verified, ...checked },
    }),
  );
}

function leaveStories(
  context: LibraryContext,
  { id, storyIds }: Request<'contributor:leave'>,
): Result<Done, DeskError> {
  const kept = readPerson(context, id);
  if (kept === null) return err(contributorMissing());
  changeStories(context, storyIds, (story) => ({
    ...story,
    contributors: story.contributors.map((each) =>
      each.contributorId === id ? { ...each, seenRevision: kept.revision } : each,
    ),
  }));
  return ok({});
}

function mergePeople(
  context: LibraryContext,
  { keep, drop }: Request<'contributor:merge'>,
): Result<Contributor, DeskError> {
  if (keep === drop) return err(sameContributor());
  const kept = readPerson(context, keep);
  const dropped = readPerson(context, drop);
  if (kept === null || dropped === null) return err(contributorMissing());
  const stories = storiesNaming(context, drop);
  // What those stories took is another record's: the kept one is offered to them.
  changePerson(context, kept, mergedFields(kept, dropped), stories.length > 0);
  changeStories(context, stories, (story) => pointedTo(story, drop, keep));
  deletePerson(context, drop);
  return ok(present(context, keep));
}

function removePerson(context: LibraryContext, id: string): Result<Done, DeskError> {
  const kept = readPerson(context, id);
  if (kept === null) return err(contributorMissing());
  const stories = storiesNaming(context, id).length;
  if (stories > 0) return err(contributorInUse(kept.name, stories));
  deletePerson(context, id);
  return ok({});
}

/** One refused row takes all back: half an import would be hard to tell from a whole one. */
function takeIn(
  context: LibraryContext,
  { rows }: Request<'contributor:take-in'>,
): Result<Reply<'contributor:take-in'>, DeskError> {
  let refusal: DeskError | null = null;
  const taken = guarded(AS_IT_WAS, () => {
    try {
      return context.database.transaction(() => {
        for (const row of rows) {
          const saved = savePerson(context, row);
          if (saved.ok) continue;
          refusal = saved.error;
          throw new RowRefused();
        }
        const added = rows.filter(({ id }) => id === null).length;
        return ok({ added, changed: rows.length - added });
      });
    } catch (fault) {
      if (fault instanceof RowRefused && refusal !== null) return err(refusal);
      throw fault;
    }
  });
  return taken;
}

/** Takes a transaction back; never leaves this file. */
class RowRefused extends Error {
  override readonly name = 'RowRefused';
}

function present(context: LibraryContext, id: string): Contributor {
  const person = readPerson(context, id);
  if (person === null) throw new Error(`Contributor ${id} was saved and is not there`);
  return person;
}
