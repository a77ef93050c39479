import type { KeptVersion } from '@shared/contract/version-channels';
import { err, ok } from '@shared/result/result';
import { compareStories } from '@shared/story/compare/compare-stories';
import { restoredStory } from '@shared/story/restored-story';
import { summariseStory } from '@shared/story/story-summary';
import type { Story } from '@shared/story/story';
import {
  memoryFailure,
  type Handlers,
  type KeptStoryVersion,
  type MemoryState,
} from './memory-state';

type VersionChannel = Extract<keyof Handlers, `version:${string}`>;

/** Channels of a story's history. `changed` tells the listeners. */
export function versionHandlers(
  state: MemoryState,
  changed: (storyId: string) => void,
): Pick<Handlers, VersionChannel> {
  const keep = (story: Story, name: string, reason = ''): KeptStoryVersion => {
    const version: KeptStoryVersion = {
      id: (state.versions.at(-1)?.id ?? 0) + 1,
      kind: 'milestone',
      name,
      reason,
      who: state.settings.name,
      keptAt: state.now(),
      words: summariseStory(story).bodyWords,
      storyId: story.id,
      story,
    };
    state.versions.push(version);
    return version;
  };
  const find = (storyId: string, versionId: number): KeptStoryVersion | undefined =>
    state.versions.find((each) => each.storyId === storyId && each.id === versionId);
  return {
    'version:keep': ({ storyId, name, reason }) => {
      const kept = state.stories.get(storyId);
      if (kept === undefined) return err(noStory());
      const { keptAt } = keep(kept.story, name ?? '', reason);
      changed(storyId);
      return ok({ keptAt });
    },
    'version:list': ({ storyId }) =>
      ok({
        versions: state.versions
          .filter((each) => each.storyId === storyId)
          .map(rowOf)
          .reverse(),
      }),
    'version:read': ({ storyId, versionId }) => {
      const version = find(storyId, versionId);
      return version === undefined ? err(noVersion()) : ok({ story: version.story });
    },
    'version:words': ({ storyId, versionId }) => {
      const version = find(storyId, versionId);
      if (version === undefined) return err(noVersion());
      const before = state.versions
        .filter((each) => each.storyId === storyId && each.id < versionId)
        .at(-1);
      if (before === undefined) return ok({ counts: null });
      const { wordsIn, wordsOut } = compareStories(before.story, version.story);
      return ok({ counts: { wordsIn, wordsOut } });
    },
    'version:restore': ({ storyId, versionId }) => {
      const version = find(storyId, versionId);
      const kept = state.stories.get(storyId);
      if (version === undefined) return err(noVersion());
      if (kept === undefined) return err(noStory());
      const { id: keptAs } = keep(kept.story, `Before “${version.name}” was restored`);
      const story = { ...restoredStory(version.story, kept.story), modifiedAt: state.now() };
      state.stories.set(storyId, { ...kept, story, revision: kept.revision + 1 });
      changed(storyId);
      return ok({ keptAs });
    },
  };
}

function rowOf({ id, kind, name, reason, who, keptAt, words }: KeptStoryVersion): KeptVersion {
  return { id, kind, name, reason, who, keptAt, words };
}

function noStory() {
  return memoryFailure('story-missing', 'This story is not in the library.');
}

function noVersion() {
  return memoryFailure('story-unreadable', 'This version cannot be read.');
}
