import type { Reply, Request } from '@shared/contract/channels';
import type { libraryChannels, TableRow } from '@shared/contract/library-channels';
import type { DeskError } from '@shared/contract/desk-error';
import { err, ok } from '@shared/result/result';
import { searchableText } from '@shared/story/story-summary';
import { storyStatus, type Story, type StoryStatus } from '@shared/story/story';
import { foldLetters } from '../ui/fold-letters';
import { rowOf, tableRows } from './memory-library-rows';
import { memoryFailure, type Handlers, type KeptStory, type MemoryState } from './memory-state';

type LibraryChannel = keyof typeof libraryChannels;

/** Channels of the library's table. `changed` tells the listeners. */
export function libraryHandlers(
  state: MemoryState,
  changed: (storyId: string | null) => void,
): Pick<Handlers, LibraryChannel> {
  const notes = state.libraryNotes;
  return {
    'library:page': ({ filter, order, from, count }) => {
      const rows = tableRows(state, filter, order);
      const words = rows.reduce((sum, { bodyWords }) => sum + bodyWords, 0);
      return ok({ rows: rows.slice(from, from + count), found: rows.length, words });
    },
    'library:ids': ({ filter, order }) =>
      ok({ ids: tableRows(state, filter, order).map(({ id }) => id) }),
    'library:overview': ({ filters }) => ok(overview(state, filters)),
    'library:filters': () => ok({ filters: [...notes.filters] }),
    'library:save-filter': ({ id, ...filter }) => {
      const kept = id ?? Math.max(0, ...notes.filters.map((each) => each.id)) + 1;
      const at = notes.filters.findIndex((each) => each.id === id);
      notes.filters.splice(at < 0 ? notes.filters.length : at, at < 0 ? 0 : 1, {
        ...filter,
        id: kept,
      });
      return ok({ id: kept });
    },
    'library:remove-filter': ({ id }) => {
      const at = notes.filters.findIndex((each) => each.id === id);
      if (at >= 0) notes.filters.splice(at, 1);
      return ok({});
    },
    'library:change': ({ ids, change }) => {
      const reply: Reply<'library:change'> = { changed: [], refused: [] };
      for (const id of ids) {
        const kept = state.stories.get(id);
        const reason =
          kept === undefined ? 'It is not in the library.' : refusal(state, kept, change);
        if (kept === undefined || reason !== null) {
          const title = kept === undefined ? '' : rowOf(state, kept.story, kept.revision).title;
          reply.refused.push({ id, title, reason: reason ?? '' });
          continue;
        }
        carryOut(state, kept, change);
        reply.changed.push(id);
      }
      changed(null);
      return ok(reply);
    },
    'library:duplicate': ({ id }) => {
      const kept = state.stories.get(id);
      if (kept === undefined) return err(missing());
      const now = state.now();
      const copy: Story = {
        ...{ ...kept.story, id: crypto.randomUUID(), status: 'drafting', signOff: null },
        ...{ spikedAt: null, createdAt: now, modifiedAt: now },
      };
      state.stories.set(copy.id, { story: copy, revision: 1, place: null });
      changed(copy.id);
      return ok({ id: copy.id });
    },
    'library:closest': ({ id, count }) => {
      const kept = state.stories.get(id);
      return kept === undefined ? err(missing()) : ok({ stories: closest(state, kept, count) });
    },
    'library:note-issues': ({ id, ...found }) => {
      notes.issues.set(id, found);
      changed(id);
      return ok({});
    },
    'library:remove-spiked': ({ ids }) => {
      const gone = ids.filter((id) => state.stories.get(id)?.story.spikedAt !== null);
      for (const id of gone) state.stories.delete(id);
      changed(null);
      return ok({ removed: gone.length });
    },
  };
}

function missing(): DeskError {
  return memoryFailure('story-missing', 'This story is not in the library.');
}

type Change = Request<'library:change'>['change'];

/** Why a story refuses a change; null where it takes it. */
function refusal(
  state: MemoryState,
  { story, revision }: KeptStory,
  change: Change,
): string | null {
  const must = rowOf(state, story, revision).issues?.must ?? 0;
  return change.kind === 'status' && change.status === 'ready' && must > 0
    ? `Must fix: ${must} open.`
    : null;
}

function carryOut(state: MemoryState, kept: KeptStory, change: Change): void {
  const { pinned } = state.libraryNotes;
  const { id } = kept.story;
  if (change.kind === 'pin') {
    if (change.pinned) pinned.add(id);
    else pinned.delete(id);
    return;
  }
  const story = { ...changedStory(kept.story, change, state.now()), modifiedAt: state.now() };
  state.stories.set(id, { ...kept, story, revision: kept.revision + 1 });
}

function changedStory(story: Story, change: Exclude<Change, { kind: 'pin' }>, now: string): Story {
  switch (change.kind) {
    case 'status':
      return { ...story, status: change.status };
    case 'spike':
      return { ...story, spikedAt: now };
    case 'restore':
      return { ...story, spikedAt: null };
    case 'due':
      return { ...story, dueAt: change.dueAt };
    case 'embargo':
      return { ...story, embargoUntil: change.embargoUntil };
    case 'tags': {
      const left = story.tags.filter((tag) => !change.remove.includes(tag));
      return { ...story, tags: [...new Set([...left, ...change.add])] };
    }
  }
}

const BY_UPDATE = { by: 'updated', descending: true } as const;

function overview(
  state: MemoryState,
  filters: Request<'library:overview'>['filters'],
): Reply<'library:overview'> {
  const stories = [...state.stories.values()].map(({ story }) => story);
  const onDesk = stories.filter(({ spikedAt }) => spikedAt === null);
  const statuses = storyStatus.options.map(
    (status) => [status, onDesk.filter((story) => story.status === status).length] as const,
  );
  return {
    counts: filters.map((filter) => tableRows(state, filter, BY_UPDATE).length),
    total: onDesk.length,
    spiked: stories.length - onDesk.length,
    statuses: Object.fromEntries(statuses) as Record<StoryStatus, number>,
    sections: counted(onDesk.map(({ section }) => section)),
    contributors: counted(
      onDesk.flatMap(({ contributors }) => contributors.map(({ name }) => name)),
    ),
    houseStyles: counted(onDesk.map(({ houseStyleId }) => houseStyleId)),
    tags: counted(onDesk.flatMap(({ tags }) => tags)),
  };
}

function counted(names: readonly string[]): { name: string; stories: number }[] {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, stories]) => ({ name, stories }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The twin calls rare what is longer than six letters. */
function closest(
  state: MemoryState,
  { story }: KeptStory,
  count: number,
): { row: TableRow; shared: string[] }[] {
  const own = rareWords(story);
  return [...state.stories.values()]
    .filter((kept) => kept.story.id !== story.id && kept.story.spikedAt === null)
    .map((kept) => ({
      row: rowOf(state, kept.story, kept.revision),
      shared: [...rareWords(kept.story)].filter((word) => own.has(word)),
    }))
    .filter(({ shared }) => shared.length > 0)
    .sort((a, b) => b.shared.length - a.shared.length)
    .slice(0, count);
}

function rareWords(story: Story): Set<string> {
  const { headline, body } = searchableText(story);
  return new Set(foldLetters(`${headline} ${body}`).match(/\p{L}{7,}/gu) ?? []);
}
