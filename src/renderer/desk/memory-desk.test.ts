import { describe, expect, it, vi } from 'vitest';
import { page, story } from '../../../tests/story-builder';
import { createDesk } from './desk';
import { createMemoryDesk } from './memory-desk';
import { shippedHouseStyles } from './memory-house-styles';

const harbour = story(
  page({ headline: 'A harbour toll is overdue', body: ['The quays of Märe fill before dawn.'] }),
  {
    id: '00000000-0000-4000-8000-0000000000a1',
    workingTitle: 'Toll',
  },
);

describe('the twin of the desk', () => {
  it('gives back what was saved, and acknowledges the revision', async () => {
    const desk = createMemoryDesk({ stories: [harbour] });
    const saved = await desk.ask('story:save', {
      story: { ...harbour, section: 'Cities' },
      revision: 2,
      place: null,
    });
    expect(saved).toMatchObject({ ok: true, value: { revision: 2 } });
    const opened = await desk.ask('story:open', { id: harbour.id });
    expect(opened).toMatchObject({
      ok: true,
      value: { revision: 2, story: { section: 'Cities' } },
    });
  });

  it('refuses a revision that is not newer than the kept one', async () => {
    const desk = createMemoryDesk({ stories: [harbour] });
    const saved = await desk.ask('story:save', { story: harbour, revision: 1, place: null });
    expect(saved).toMatchObject({ ok: false, error: { code: 'story-changed-elsewhere' } });
  });

  it('finds a word by its beginning, whatever its accents, and marks it in the snippet', async () => {
    const desk = createMemoryDesk({ stories: [harbour] });
    const list = await desk.ask('story:list', { query: 'mar', status: null, spiked: false });
    expect(list).toMatchObject({
      ok: true,
      value: { rows: [{ snippet: 'The quays of \uE000Märe\uE001 fill before dawn.' }] },
    });
  });

  it('sets a spiked story apart and brings it back', async () => {
    const desk = createMemoryDesk({ stories: [harbour] });
    await desk.ask('story:spike', { id: harbour.id });
    expect(await desk.ask('story:list', { query: '', status: null, spiked: false })).toMatchObject({
      value: { rows: [], total: 0, spiked: 1 },
    });
    await desk.ask('story:restore', { id: harbour.id });
    expect(await desk.ask('story:list', { query: '', status: null, spiked: false })).toMatchObject({
      value: { total: 1, spiked: 0 },
    });
  });

  it('refuses a question that the contract does not know', async () => {
    const desk = createMemoryDesk();
    expect(await desk.ask('story:open', { id: 'no id' })).toMatchObject({
      ok: false,
      error: { code: 'request-refused' },
    });
  });

  it('tells listeners until they stop hearing', async () => {
    const desk = createMemoryDesk({ stories: [harbour] });
    const heard = vi.fn();
    const stop = desk.on('library:changed', heard);
    await desk.ask('story:spike', { id: harbour.id });
    stop();
    await desk.ask('story:restore', { id: harbour.id });
    expect(heard.mock.calls).toEqual([[{ storyId: harbour.id }]]);
  });

  it('has the house styles that ship', () => {
    expect(
      shippedHouseStyles()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['broadcaster', 'newsroom']);
  });
});

describe('the client of the contract', () => {
  const broken = (reply: () => Promise<unknown>) =>
    createDesk({ ask: new Proxy({}, { get: () => reply }) as never, on: {} as never });

  it('turns a rejected call into a failure, never into a throw', async () => {
    const answer = await broken(() => Promise.reject(new Error('gone'))).ask('settings:read', {});
    expect(answer).toMatchObject({ ok: false, error: { code: 'unexpected' } });
  });

  it('turns a reply that breaks the contract into a failure', async () => {
    const answer = await broken(() => Promise.resolve({ ok: true, value: { theme: 'sepia' } })).ask(
      'settings:read',
      {},
    );
    expect(answer).toMatchObject({ ok: false, error: { code: 'unexpected' } });
  });

  it("passes main's own failures on as they are", async () => {
    const error = {
      code: 'disk-full',
      message: 'The disk is full.',
      copy: 'Nothing was changed.',
      wayOn: 'Free some space.',
    };
    const answer = await broken(() => Promise.resolve({ ok: false, error })).ask(
      'settings:read',
      {},
    );
    expect(answer).toEqual({ ok: false, error });
  });
});
