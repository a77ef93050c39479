import { randomUUID } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { channels } from '@shared/contract/channels';
import { libraryIn, temporaryFolder, value } from '../../../tests/library-folder';
import { p, page, story } from '../../../tests/story-builder';
import { ANY, NEWEST } from '../../../tests/table-samples';
import { libraryServices } from './library-services';

function desk() {
  const library = libraryIn(temporaryFolder());
  const stories = ['One.', 'Two.'].map((words) =>
    story(page({ headline: words, body: [p(words)] }), { id: randomUUID() }),
  );
  for (const each of stories) value(library.stories.create(each));
  const told: unknown[] = [];
  const index = { wake: vi.fn() };
  const services = libraryServices({
    ...{ library, index, isOpen: (id: string) => library.session.openStory() === id },
    windows: { tellAll: (event, body) => void told.push([event, body]) },
  });
  const [one, two] = stories.map(({ id }) => id);
  return { library, services, told, index, one: one ?? '', two: two ?? '' };
}

const changedTold = (storyId: string | null) => ['library:changed', { storyId }];

describe('the services of the library’s table', () => {
  it('tell every window what has changed: one story by its id, several as one', async () => {
    const { services, told, one, two } = desk();
    const change = { kind: 'pin', pinned: true } as const;
    await services['library:change']({ ids: [one, two], change }, null);
    await services['library:change']({ ids: [one], change }, null);
    await services['library:change']({ ids: [randomUUID()], change }, null);
    const noted = { id: one, revision: 0, must: 1, should: 0 };
    await services['library:note-issues'](noted, null);
    await services['library:note-issues'](noted, null);
    expect(told).toEqual([changedTold(null), changedTold(one), changedTold(one)]);
  });

  it('tell of a duplicate and of what was removed, and not of what was refused', async () => {
    const { services, told, one, two } = desk();
    const made = await services['library:duplicate']({ id: one }, null);
    const id = made.ok ? made.value.id : '';
    await services['library:remove-spiked']({ ids: [two] }, null);
    await services['library:change']({ ids: [two], change: { kind: 'spike' } }, null);
    await services['library:remove-spiked']({ ids: [two] }, null);
    expect(told).toEqual([changedTold(id), changedTold(two), changedTold(null)]);
  });

  it('answer in the form of the contract, and wake the index for a search', async () => {
    const { services, index, one } = desk();
    const filter = { ...ANY, query: 'two' };
    const asked = { filter, order: NEWEST, from: 0, count: 5 };
    const page_ = await services['library:page']({ ...asked, filter: ANY }, null);
    expect(index.wake).not.toHaveBeenCalled();
    const found = await services['library:page'](asked, null);
    expect(index.wake).toHaveBeenCalledOnce();
    const parsed = channels['library:page'].reply;
    expect(parsed.parse(value(page_)).rows).toHaveLength(2);
    expect(parsed.parse(value(found)).rows).toHaveLength(1);
    const seen = await services['library:overview']({ filters: [filter, ANY] }, null);
    expect(channels['library:overview'].reply.parse(value(seen)).counts).toEqual([1, 2]);
    const near = await services['library:closest']({ id: one, count: 3 }, null);
    channels['library:closest'].reply.parse(value(near));
    const saved = await services['library:save-filter'](
      { id: null, name: 'Two', filter, order: NEWEST },
      null,
    );
    const kept = await services['library:filters']({}, null);
    expect(channels['library:filters'].reply.parse(value(kept)).filters).toEqual([
      { id: value(saved).id, name: 'Two', filter, order: NEWEST },
    ]);
  });
});
