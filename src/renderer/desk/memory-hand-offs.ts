import { applyChoices } from '@shared/hand-off/apply-choices';
import { err, ok } from '@shared/result/result';
import type { Story } from '@shared/story/story';
import { summariseStory } from '@shared/story/story-summary';
import { memoryFailure, type Handlers, type MemoryState } from './memory-state';

type HandOffChannel = Extract<keyof Handlers, `hand-off:${string}`>;

/** Channels of stories on their way out and back. `changed` tells the listeners. */
export function handOffHandlers(
  state: MemoryState,
  changed: (storyId: string) => void,
): Pick<Handlers, HandOffChannel> {
  const keep = (story: Story, name: string): number => {
    const id = (state.versions.at(-1)?.id ?? 0) + 1;
    const { bodyWords: words } = summariseStory(story);
    const named = { kind: 'milestone' as const, name, reason: '', who: '' };
    const row = { id, ...named, keptAt: state.now(), words };
    state.versions.push({ ...row, storyId: story.id, story });
    return id;
  };
  const find = (token: string) => state.returned.find((each) => each.token === token);
  const leave = (token: string): void => {
    state.returned = state.returned.filter((each) => each.token !== token);
  };
  const write = (story: Story): void => {
    const revision = (state.stories.get(story.id)?.revision ?? 0) + 1;
    state.stories.set(story.id, { story, revision, place: null });
    changed(story.id);
  };
  return {
    'hand-off:send': ({ storyId, to }) => {
      const kept = state.stories.get(storyId);
      if (kept === undefined) return err(memoryFailure('story-missing', 'No such story.'));
      if (state.bundleFile === null) return ok(null);
      keep(kept.story, to === '' ? 'Handed off' : `Handed off to ${to}`);
      return ok({ fileName: state.bundleFile });
    },
    'hand-off:reveal': () => ok({ shown: state.bundleFile !== null }),
    'hand-off:receive': ({ name }) => {
      state.receivedBundles.push(name);
      return ok({});
    },
    'hand-off:returned': () => {
      const [first] = state.returned;
      const here = first === undefined ? undefined : state.stories.get(first.came.id);
      if (first === undefined || here === undefined) return ok(null);
      return ok({ ...first, here: here.story, revision: here.revision });
    },
    'hand-off:merge': ({ token, revision, taken }) => {
      const returned = find(token);
      const here = returned === undefined ? undefined : state.stories.get(returned.came.id);
      if (returned === undefined || here === undefined) return err(gone());
      if (here.revision !== revision)
        return err(memoryFailure('story-changed-elsewhere', 'A newer text is already saved.'));
      const keptAs = keep(here.story, `Before ${returned.by}’s changes`);
      write(applyChoices(here.story, returned.came, new Set(taken)));
      leave(token);
      return ok({ id: here.story.id, keptAs });
    },
    'hand-off:keep-apart': ({ token }) => {
      const returned = find(token);
      if (returned === undefined) return err(gone());
      const id = crypto.randomUUID();
      write({ ...returned.came, id });
      leave(token);
      return ok({ id });
    },
    'hand-off:leave': ({ token }) => {
      leave(token);
      return ok({});
    },
    'hand-off:undo': ({ storyId, versionId }) => {
      const version = state.versions.find(({ id }) => id === versionId);
      const here = state.stories.get(storyId);
      if (version === undefined || here === undefined) return err(gone());
      const keptAs = keep(here.story, 'With the changes that came back');
      write(version.story);
      return ok({ keptAs });
    },
  };
}

function gone() {
  return memoryFailure('file-refused', 'The story that came back is no longer at hand.');
}
