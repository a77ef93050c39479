import { readValePackage } from '@shared/house-style/packages/read-vale-package';
import { styleMissing } from '@shared/contract/house-style-failures';
import { err, ok } from '@shared/result/result';
import { summariseStory } from '@shared/story/story-summary';
import type { Handlers, MemoryState } from './memory-state';

type RulesChannel = Extract<keyof Handlers, `rules:${string}` | `archive:${string}`>;

/** Channels of the rules desk. */
export function rulesHandlers(state: MemoryState): Pick<Handlers, RulesChannel> {
  return {
    'rules:choose-package': () => {
      if (state.packageToChoose === null) return ok(null);
      const { name, files } = state.packageToChoose;
      const { packs, accept, reject, problems } = readValePackage(files, { name });
      return ok({
        name,
        packs: [...packs],
        accept: [...accept],
        reject: [...reject],
        problems: [...problems],
      });
    },
    'rules:export-package': ({ id }) => {
      if (!state.houseStyles.some((style) => style.id === id)) return err(styleMissing(id));
      return ok(state.packageExportFile === null ? null : { file: state.packageExportFile });
    },
    'archive:page': ({ after, limit }) => {
      const all = [...state.stories.values()]
        .map(({ story }) => story)
        .filter(({ spikedAt }) => spikedAt === null)
        .sort((a, b) => b.modifiedAt.localeCompare(a.modifiedAt));
      const from = after === null ? 0 : Number(after);
      const stories = all.slice(from, from + limit).map((story) => ({
        id: story.id,
        headline: summariseStory(story).headline,
        houseStyleId: story.houseStyleId,
        story,
      }));
      const end = from + stories.length;
      return ok({ stories, next: end < all.length ? String(end) : null, unreadable: 0 });
    },
  };
}
