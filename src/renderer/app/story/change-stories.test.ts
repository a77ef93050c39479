import { beforeEach, describe, expect, it } from 'vitest';
import { page, story } from '../../../../tests/story-builder';
import { createMemoryDesk } from '../../desk/memory-desk';
import { styleOf } from '../../desk/story-style/story-style';
import { dismissToast, toasts } from '../../ui/toast-store';
import { createControls } from '../controls';
import { changeStories, duplicateStory, removeSpiked } from './change-stories';

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;

beforeEach(() => dismissToast());

async function open(n: number) {
  const stories = [1, 2].map((each) =>
    story(page({ headline: `Story ${each}` }), { id: id(each), tags: ['flood'] }),
  );
  const desk = createMemoryDesk({ stories });
  const controls = createControls(desk);
  await controls.stories.open(id(n));
  const kept = (each: number) => desk.state.stories.get(id(each))?.story;
  return { desk, controls, kept };
}

describe('changes from the table', () => {
  it('go through the open story, so that its next save does not take them back', async () => {
    const { controls, kept } = await open(1);
    const done = await changeStories(controls, [id(1), id(2)], {
      ...{ kind: 'tags', add: ['port'], remove: ['flood'] },
    });
    expect(done).toMatchObject({ ok: true, value: { changed: [id(1), id(2)], refused: [] } });
    controls.stories.story?.changeRecord({ section: 'Cities' });
    await controls.stories.flush();
    expect([kept(1)?.tags, kept(2)?.tags]).toEqual([['port'], ['port']]);
    expect(kept(1)?.section).toBe('Cities');
  });

  it('leave the open story unready while the house style has something to fix', async () => {
    const { controls, kept } = await open(1);
    const store = styleOf(controls.stories.story ?? raise());
    const match = { level: 'error' };
    store.setState({
      ...{ phase: 'checked', checkNow: () => Promise.resolve() },
      open: [{ match, title: 'Figures', place: '¶1' } as never],
    });
    const done = await changeStories(controls, [id(1), id(2)], { kind: 'status', status: 'ready' });
    expect(done).toMatchObject({
      value: { changed: [id(2)], refused: [{ id: id(1) }], isTold: true },
    });
    expect(toasts.getState().shown?.words).toContain('Figures');
    await controls.stories.flush();
    expect([kept(1)?.status, kept(2)?.status]).toEqual(['drafting', 'ready']);
  });

  it('save and leave the open story before it is spiked', async () => {
    const { controls, kept } = await open(1);
    controls.stories.story?.changeRecord({ section: 'Cities' });
    await changeStories(controls, [id(1), id(2)], { kind: 'spike' });
    expect(controls.stories.story).toBeNull();
    expect(kept(1)).toMatchObject({ section: 'Cities', spikedAt: expect.any(String) as string });
  });

  it('do not spike a story whose last words could not be saved', async () => {
    const { desk, controls, kept } = await open(1);
    controls.stories.story?.changeRecord({ section: 'Cities' });
    desk.failWith('story:save', {
      ...{ code: 'disk-full', message: 'The disk is full.', copy: '', wayOn: '' },
    });
    const done = await changeStories(controls, [id(1)], { kind: 'spike' });
    expect(done).toMatchObject({ value: { changed: [], refused: [{ id: id(1) }] } });
    expect(kept(1)?.spikedAt).toBeNull();
  });

  it('copy the open story as it stands, unsaved words and all', async () => {
    const { desk, controls } = await open(1);
    controls.stories.story?.changeRecord({ section: 'Cities' });
    const copied = await duplicateStory(controls, id(1));
    expect(copied.ok && desk.state.stories.get(copied.value)?.story.section).toBe('Cities');
  });

  it('leave a spiked story that is open before it is removed', async () => {
    const { desk, controls } = await open(1);
    await desk.ask('story:spike', { id: id(2) });
    await controls.stories.open(id(2));
    expect(await removeSpiked(controls, [id(2)])).toEqual({ ok: true, value: 1 });
    expect(controls.stories.story).toBeNull();
    expect(desk.state.stories.has(id(2))).toBe(false);
  });
});

function raise(): never {
  throw new Error('No story is open');
}
