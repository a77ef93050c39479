import type { Request, StoryRow } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import { err, ok, type Result } from '@shared/result/result';
import { newStory } from '@shared/story/new-story';
import { startStory } from '@shared/templates/start-story';
import { summariseStory } from '@shared/story/story-summary';
import { storyStatus, type Story } from '@shared/story/story';
import { findInStory } from './memory-search';
import { memoryFailure, type Handlers, type KeptStory, type MemoryState } from './memory-state';

type StoryChannel = Exclude<
  Extract<keyof Handlers, `story:${string}` | `import:take`>,
  'story:save-bytes' | 'story:rescue'
>;

/** Channels that read and change stories. `changed` tells the listeners. */
export function storyHandlers(
  state: MemoryState,
  changed: (storyId: string | null) => void,
): Pick<Handlers, StoryChannel> {
  const put = (story: Story, revision: number, place: KeptStory['place'] = null): Story => {
    const kept = { ...story, modifiedAt: state.now() };
    state.stories.set(story.id, { story: kept, revision, place });
    changed(story.id);
    return kept;
  };
  const change = (
    id: string,
    by: (story: Story) => Story,
  ): Result<Record<string, never>, DeskError> => {
    const kept = state.stories.get(id);
    if (!kept) return err(missing());
    put(by(kept.story), kept.revision, kept.place);
    return ok({});
  };
  return {
    'story:list': (request) => ok(listStories(state, request)),
    'story:open': ({ id }) => {
      const kept = state.stories.get(id);
      if (!kept) return err(openFailure(state, id));
      const { recoveredAt } = state;
      state.recoveredAt = null;
      state.recent = [id, ...state.recent.filter((each) => each !== id)];
      return ok({ ...kept, recoveredAt });
    },
    'story:create': (request) => {
      const story = createStory(state, request);
      put(story, 1);
      return ok({ id: story.id });
    },
    'story:save': ({ story, revision, place }) => {
      const kept = state.stories.get(story.id);
      if (kept && revision <= kept.revision)
        return err(
          memoryFailure('story-changed-elsewhere', 'A newer text of this story is already saved.'),
        );
      return ok({
        revision,
        savedAt: put(story, revision, place ?? kept?.place ?? null).modifiedAt,
      });
    },
    'story:leave': () => ok({}),
    'story:keep-place': ({ id, place }) => {
      const kept = state.stories.get(id);
      if (!kept) return err(missing());
      state.stories.set(id, { ...kept, place });
      return ok({});
    },
    'story:spike': ({ id }) => change(id, (story) => ({ ...story, spikedAt: state.now() })),
    'story:restore': ({ id }) => change(id, (story) => ({ ...story, spikedAt: null })),
    'story:recent': () =>
      ok({
        stories: state.recent.flatMap((id) => {
          const kept = state.stories.get(id);
          return kept === undefined ? [] : [{ id, title: summariseStory(kept.story).headline }];
        }),
      }),
    'story:clear-recent': () => {
      state.recent = [];
      return ok({});
    },
    'import:take': ({ story, original, report }) => {
      put(story, 1);
      state.originals.set(story.id, { ...original, report });
      return ok({ id: story.id, leftOut: [] });
    },
  };
}

function createStory(state: MemoryState, request: Request<'story:create'>): Story {
  const { houseStyleId, templateId, commissionedWords, ...start } = request;
  const style = state.houseStyles.find((each) => each.id === houseStyleId);
  const template = style?.storyTemplates.find((each) => each.id === templateId);
  const made = { id: crypto.randomUUID(), now: state.now() };
  if (!style || !template)
    return { ...newStory({ ...made, houseStyleId, ...start }), ...start, commissionedWords };
  return { ...startStory(template, style, { ...made, ...start }), commissionedWords };
}

function missing(): DeskError {
  return memoryFailure('story-missing', 'This story is not in the library.');
}

function openFailure({ unreadable }: MemoryState, id: string): DeskError {
  const known = unreadable.find((story) => story.id === id);
  return known
    ? memoryFailure('story-unreadable', `This story cannot be opened. ${known.reason}`)
    : missing();
}

function listStories(
  state: MemoryState,
  { query, status, spiked }: Parameters<Handlers['story:list']>[0],
) {
  const all = [...state.stories.values()].map(({ story }) => story);
  const onDesk = all.filter((story) => (story.spikedAt !== null) === spiked);
  const rows = onDesk
    .filter((story) => status === null || story.status === status)
    .flatMap((story): StoryRow[] => {
      if (query.trim() === '') return [{ ...summariseStory(story), snippet: null }];
      const found = findInStory(story, query);
      return found === null ? [] : [{ ...summariseStory(story), snippet: found.snippet }];
    })
    .sort((a, b) => b.modifiedAt.localeCompare(a.modifiedAt));
  const counted = storyStatus.options.map(
    (each) => [each, onDesk.filter((story) => story.status === each).length] as const,
  );
  return {
    rows,
    total: onDesk.length,
    spiked: all.filter(({ spikedAt }) => spikedAt !== null).length,
    counts: Object.fromEntries(counted) as Record<Story['status'], number>,
    unreadable: state.unreadable,
  };
}
