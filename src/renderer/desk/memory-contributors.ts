import type { Appearance, Contributor } from '@shared/contract/contributor';
import { PRINTED, snapshotOf } from '@shared/contract/contributor';
import { planImport } from '@shared/register/compare-register';
import {
  fieldsOf,
  foldWords,
  sortedUnder,
  type ContributorFields,
} from '@shared/register/contributor-fields';
import { ORDERS } from '@shared/register/last-checked';
import { mergedFields } from '@shared/register/merge-fields';
import { readContributors } from '@shared/register/read-contributors';
import { safeUrl } from '@shared/elements/safe-url';
import { err, ok, type Result } from '@shared/result/result';
import type { DeskError } from '@shared/contract/desk-error';
import type { Story } from '@shared/story/story';
import { memoryFailure, type Handlers, type MemoryState } from './memory-state';

type ContributorChannel = Extract<keyof Handlers, `contributor:${string}`>;
type Asked<C extends ContributorChannel> = Parameters<Handlers[C]>[0];

/** Channels of the register. `changed` tells the listeners. */
export function contributorHandlers(
  state: MemoryState,
  changed: (id: string | null) => void,
): Pick<Handlers, ContributorChannel> {
  const told = <T>(result: Result<T, DeskError>, id: (value: T) => string | null) => {
    if (result.ok) changed(id(result.value));
    return result;
  };
  return {
    'contributor:list': (request) => ok(listPeople(state, request)),
    'contributor:read': ({ id }) => {
      const person = derived(state, state.contributors.get(id));
      if (person === null) return err(missing());
      return ok({ contributor: person, appearances: appearancesOf(state, person) });
    },
    'contributor:save': (request) => told(savePerson(state, request), ({ id }) => id),
    'contributor:verify': ({ id, parts, day }) => {
      const kept = state.contributors.get(id);
      if (kept === undefined) return err(missing());
      const checked = Object.fromEntries(parts.map((part) => [part, day]));
      const verified = { ...kept.verified, ...checked };
      return told(ok(put(state, kept, { ...fieldsOf(kept), verified })), () => id);
    },
    'contributor:leave': ({ id, storyIds }) => {
      const kept = state.contributors.get(id);
      if (kept === undefined) return err(missing());
      changeStories(state, storyIds, (story) => ({
        ...story,
        contributors: story.contributors.map((each) =>
          each.contributorId === id ? { ...each, seenRevision: kept.revision } : each,
        ),
      }));
      return told(ok({}), () => id);
    },
    'contributor:merge': (request) => told(mergePeople(state, request), () => null),
    'contributor:remove': ({ id }) => {
      if (!state.contributors.has(id)) return err(missing());
      if (namedIn(state, id).length > 0)
        return err(memoryFailure('contributor-in-use', 'A story names this contributor.'));
      state.contributors.delete(id);
      return told(ok({}), () => id);
    },
    'contributor:import': () => {
      const file = state.registerFile;
      if (file === null) return ok(null);
      const plan = planImport(readContributors(file.text), [...state.contributors.values()]);
      const rows = plan.rows.map((row) => ({ ...row, changed: [...row.changed] }));
      return ok({ fileName: file.name, rows, faults: [...plan.faults] });
    },
    'contributor:take-in': ({ rows }) => {
      for (const row of rows) {
        const saved = savePerson(state, row);
        if (!saved.ok) return saved;
      }
      const added = rows.filter(({ id }) => id === null).length;
      return told(ok({ added, changed: rows.length - added }), () => null);
    },
    'contributor:export': ({ form }) =>
      ok({ fileName: `contributors.${form}`, people: state.contributors.size }),
  };
}

function listPeople(state: MemoryState, { query, sort }: Asked<'contributor:list'>): Contributor[] {
  const words = foldWords(query).split(/\s+/u);
  const people = [...state.contributors.values()]
    .flatMap((person) => derived(state, person) ?? [])
    .filter(({ name, sortName, role, affiliation, location, post, bio }) => {
      const text = foldWords([name, sortName, role, affiliation, location, post, bio].join('\n'));
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => foldWords(sortedUnder(a)).localeCompare(foldWords(sortedUnder(b))));
  return sort === 'name' ? people : people.sort(ORDERS[sort]);
}

function savePerson(
  state: MemoryState,
  request: Asked<'contributor:save'>,
): Result<Contributor, DeskError> {
  if (request.links.some((link) => safeUrl('author', link) !== link))
    return err(memoryFailure('request-refused', 'A link is no web address.'));
  const fields = fieldsOf(request);
  if (request.id === null) {
    const now = state.now();
    const added: Contributor = {
      ...fields,
      id: crypto.randomUUID(),
      revision: 1,
      createdAt: now,
      changedAt: now,
      lastStoryAt: null,
      stories: 0,
      openStories: 0,
    };
    state.contributors.set(added.id, added);
    return ok(added);
  }
  const kept = state.contributors.get(request.id);
  if (kept === undefined) return err(missing());
  if (kept.revision !== request.revision)
    return err(memoryFailure('contributor-changed-elsewhere', 'The record was changed elsewhere.'));
  return ok(put(state, kept, fields));
}

function put(
  state: MemoryState,
  kept: Contributor,
  fields: ContributorFields,
  offered = false,
): Contributor {
  const next = { ...kept, ...fields };
  const before = snapshotOf(kept);
  const after = snapshotOf(next);
  const prints = offered || PRINTED.some((field) => before[field] !== after[field]);
  const person = {
    ...next,
    revision: prints ? kept.revision + 1 : kept.revision,
    changedAt: state.now(),
  };
  state.contributors.set(person.id, person);
  return derived(state, person) ?? person;
}

function mergePeople(
  state: MemoryState,
  { keep, drop }: Asked<'contributor:merge'>,
): Result<Contributor, DeskError> {
  const kept = state.contributors.get(keep);
  const dropped = state.contributors.get(drop);
  if (kept === undefined || dropped === undefined || kept === dropped) return err(missing());
  const stories = namedIn(state, drop);
  changeStories(
    state,
    stories.map(({ id }) => id),
    (story) => ({
      ...story,
      contributors: story.contributors.map((each) =>
        each.contributorId === drop ? { ...each, contributorId: keep, seenRevision: 0 } : each,
      ),
    }),
  );
  state.contributors.delete(drop);
  return ok(put(state, kept, mergedFields(kept, dropped), stories.length > 0));
}

function changeStories(
  state: MemoryState,
  ids: readonly string[],
  change: (story: Story) => Story,
): void {
  for (const id of ids) {
    const kept = state.stories.get(id);
    if (kept !== undefined) state.stories.set(id, { ...kept, story: change(kept.story) });
  }
}

function namedIn(state: MemoryState, id: string): Story[] {
  return [...state.stories.values()]
    .map(({ story }) => story)
    .filter(({ contributors }) => contributors.some(({ contributorId }) => contributorId === id));
}

function derived(state: MemoryState, person: Contributor | undefined): Contributor | null {
  if (person === undefined) return null;
  const stories = namedIn(state, person.id).filter(({ spikedAt }) => spikedAt === null);
  const days = stories.flatMap((story) => appearedAt(story) ?? []).sort();
  return {
    ...person,
    lastStoryAt: days.at(-1) ?? person.lastStoryAt,
    stories: stories.length,
    openStories: stories.filter(({ status }) => status !== 'published').length,
  };
}

function appearedAt({ status, publishedAt, modifiedAt }: Story): string | null {
  return status === 'published' ? (publishedAt ?? modifiedAt) : null;
}

function appearancesOf(state: MemoryState, { id, revision }: Contributor): Appearance[] {
  return namedIn(state, id)
    .map((story) => {
      const seen = story.contributors.find(({ contributorId }) => contributorId === id);
      const open = story.spikedAt === null && story.status !== 'published';
      return {
        storyId: story.id,
        title: story.workingTitle,
        status: story.status,
        spiked: story.spikedAt !== null,
        dueAt: story.dueAt,
        modifiedAt: story.modifiedAt,
        appearedAt: appearedAt(story),
        offered: open && Math.max(seen?.seenRevision ?? 0, 1) < revision,
      };
    })
    .sort((a, b) => Number(a.status === 'published') - Number(b.status === 'published'));
}

function missing(): DeskError {
  return memoryFailure('contributor-missing', 'This contributor is no longer in the register.');
}
