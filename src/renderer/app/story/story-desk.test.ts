import { describe, expect, it, vi } from 'vitest';
import { page, story } from '../../../../tests/story-builder';
import { createMemoryDesk } from '../../desk/memory-desk';
import { StoryDesk } from './story-desk';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const toll = story(page({ headline: 'A harbour toll' }), { id: id(1) });
const buses = story(page({ headline: 'The night bus' }), { id: id(2) });
const diskFull = {
  code: 'disk-full',
  message: 'The disk is full.',
  copy: 'It is on the page.',
  wayOn: 'Free some space.',
} as const;

const openDesk = async () => {
  const desk = createMemoryDesk({ stories: [toll, buses] });
  const stories = new StoryDesk(desk);
  await stories.open(id(1));
  return { desk, stories };
};

describe('the story on the desk', () => {
  it('saves what was changed before it is left for another', async () => {
    const { desk, stories } = await openDesk();
    stories.story?.changeRecord({ section: 'Cities' });
    await stories.open(id(2));
    expect(stories.story?.id).toBe(id(2));
    expect(desk.state.stories.get(id(1))?.story.section).toBe('Cities');
  });

  it('is not left when it cannot be saved', async () => {
    const { desk, stories } = await openDesk();
    stories.story?.changeRecord({ section: 'Cities' });
    desk.failWith('story:save', diskFull);
    await stories.open(id(2));
    expect(stories.story?.id).toBe(id(1));
    expect(stories.state.refused).toEqual({ error: diskFull, next: id(2) });
  });

  it('is left unsaved when its writer says so', async () => {
    const { desk, stories } = await openDesk();
    stories.story?.changeRecord({ section: 'Cities' });
    desk.failWith('story:save', diskFull);
    await stories.open(id(2), true);
    expect(stories.story?.id).toBe(id(2));
  });

  it('is the one asked for last', async () => {
    const { stories } = await openDesk();
    await stories.close();
    const first = stories.open(id(1));
    const second = stories.open(id(2));
    await Promise.all([first, second]);
    expect(stories.story?.id).toBe(id(2));
  });

  it('is said to be left only where none comes in its place', async () => {
    const { desk, stories } = await openDesk();
    const left = () =>
      desk.asked.filter(({ channel }) => channel === 'story:leave').map(({ request }) => request);
    await stories.open(id(2));
    await stories.reopen();
    expect(left()).toEqual([]);
    await stories.open(id(9));
    expect(left()).toEqual([{ id: id(2) }]);
    await stories.open(id(1));
    await stories.close();
    expect(left()).toEqual([{ id: id(2) }, { id: id(1) }]);
  });

  it('says why a story could not be opened', async () => {
    const { stories } = await openDesk();
    await stories.open(id(9));
    expect(stories.state.onDesk).toMatchObject({
      kind: 'failed',
      id: id(9),
      error: { code: 'story-missing' },
    });
  });

  it('tells its listeners of each change', async () => {
    const { stories } = await openDesk();
    const heard = vi.fn();
    stories.subscribe(heard);
    await stories.close();
    expect(heard).toHaveBeenCalled();
    expect(stories.state.onDesk.kind).toBe('none');
  });
});
