import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { story } from '../../../tests/story-builder';
import { createMemoryDesk } from './memory-desk';
import { OpenStory } from './open-story/open-story';
import { watchRest } from './use-resting-story';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function opened(): OpenStory {
  const start = story();
  const desk = createMemoryDesk({ stories: [start] });
  return new OpenStory(
    { story: start, revision: 1, place: null, recoveredAt: null },
    {
      save: (request) => desk.ask('story:save', request),
      keepPlace: (request) => desk.ask('story:keep-place', request),
    },
  );
}

describe('a story at rest', () => {
  it('is read once when it is first watched', async () => {
    const onRest = vi.fn();
    watchRest(opened(), onRest);
    expect(onRest).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    expect(onRest).toHaveBeenCalledOnce();
  });

  it('is not read while changes go on, and once after the last', async () => {
    const openStory = opened();
    const onRest = vi.fn();
    watchRest(openStory, onRest);
    await vi.advanceTimersByTimeAsync(10);
    onRest.mockClear();
    for (let change = 0; change < 10; change += 1) {
      openStory.changeRecord({ section: `Section ${change}` });
      await vi.advanceTimersByTimeAsync(250);
    }
    expect(onRest).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    expect(onRest).toHaveBeenCalledOnce();
    expect(onRest.mock.calls[0]?.[0]).toMatchObject({ section: 'Section 9' });
  });

  it('is not read while typing goes on, of which nobody is told', async () => {
    const openStory = opened();
    const onRest = vi.fn();
    watchRest(openStory, onRest);
    await vi.advanceTimersByTimeAsync(10);
    onRest.mockClear();
    for (let stroke = 0; stroke < 20; stroke += 1) {
      openStory.docChanged();
      await vi.advanceTimersByTimeAsync(60);
    }
    expect(onRest).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    expect(onRest).toHaveBeenCalledOnce();
  });

  it('is not read any more once nobody watches', async () => {
    const openStory = opened();
    const onRest = vi.fn();
    const stop = watchRest(openStory, onRest);
    stop();
    openStory.changeRecord({ section: 'Cities' });
    await vi.advanceTimersByTimeAsync(2000);
    expect(onRest).not.toHaveBeenCalled();
  });
});
