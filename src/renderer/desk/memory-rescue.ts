import { err, ok } from '@shared/result/result';
import { memoryFailure, type Handlers, type MemoryState } from './memory-state';

/** What can be done for a story that cannot be read. `changed` tells the listeners. */
export function rescueHandlers(
  state: MemoryState,
  changed: (storyId: string) => void,
): Pick<Handlers, 'story:save-bytes' | 'story:rescue'> {
  return {
    'story:save-bytes': () => ok({ fileName: 'Story, as it lies in the library.json' }),
    'story:rescue': ({ id }) => {
      const version = state.versions.filter(({ storyId }) => storyId === id).at(-1);
      if (version === undefined)
        return err(memoryFailure('story-unreadable', 'None of its versions can be read.'));
      const story = { ...version.story, id: crypto.randomUUID() };
      state.stories.set(story.id, { story, revision: 0, place: null });
      changed(story.id);
      return ok({ id: story.id, keptAt: version.keptAt });
    },
  };
}
