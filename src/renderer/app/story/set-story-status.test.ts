import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, story } from '../../../../tests/story-builder';
import { shownMatch } from '../../../../tests/style-rules';
import { OpenStory } from '../../desk/open-story/open-story';
import { styleOf, type StoryStyle } from '../../desk/story-style/story-style';
import { dismissToast, toasts } from '../../ui/toast-store';
import { setStoryStatus } from './set-story-status';

function opened(style: Partial<StoryStyle>): OpenStory {
  const openStory = new OpenStory(
    { story: story(page()), revision: 1, place: null, recoveredAt: null },
    {
      save: ({ revision }) =>
        Promise.resolve({ ok: true, value: { revision, savedAt: '2026-03-28T12:00:00Z' } }),
      keepPlace: () => Promise.resolve({ ok: true, value: {} }),
    },
  );
  styleOf(openStory).setState({ phase: 'checked', ...style });
  return openStory;
}

afterEach(() => {
  dismissToast();
  vi.useRealTimers();
});

describe('the status of the open story', () => {
  it('is not Ready while something must be fixed, which is named, with the way there', async () => {
    const openStory = opened({ open: [shownMatch('a'), shownMatch('b')] });
    const show = vi.fn();
    await setStoryStatus(openStory, 'ready', show);
    expect(openStory.record.status).toBe('drafting');
    expect(toasts.getState().shown?.words).toBe(
      'Not set to Ready. Must fix: Rule a, ¶1 and 1 more.',
    );
    toasts.getState().shown?.actions[0]?.act();
    expect(show).toHaveBeenCalledOnce();
  });

  it('is Ready with things to consider, and any other with things to fix', async () => {
    const considered = opened({ open: [shownMatch('a', { level: 'suggestion' })] });
    await setStoryStatus(considered, 'ready', vi.fn());
    expect(considered.record.status).toBe('ready');
    const faulty = opened({ open: [shownMatch('a')] });
    await setStoryStatus(faulty, 'factCheck', vi.fn());
    expect(faulty.record.status).toBe('factCheck');
  });

  it('is Ready once the first check is there, and says that it waits', async () => {
    vi.useFakeTimers();
    const openStory = opened({ phase: 'waiting' });
    const set = setStoryStatus(openStory, 'ready', vi.fn());
    await vi.advanceTimersByTimeAsync(10_000);
    expect(openStory.record.status).toBe('drafting');
    expect(toasts.getState().shown?.words).toBe('Ready once the house style has been checked.');
    styleOf(openStory).setState({ phase: 'checked' });
    await set;
    expect(openStory.record.status).toBe('ready');
  });

  it('is Ready without a check where the desk does not wish to wait', async () => {
    vi.useFakeTimers();
    const openStory = opened({ checkNow: () => new Promise(() => undefined) });
    const set = setStoryStatus(openStory, 'ready', vi.fn());
    await vi.advanceTimersByTimeAsync(2000);
    toasts.getState().shown?.actions[0]?.act();
    await set;
    expect(openStory.record.status).toBe('ready');
  });

  it('is not Ready where the check has failed, unless the desk says so', async () => {
    const openStory = opened({ phase: 'failed', failure: 'A bug.' });
    await setStoryStatus(openStory, 'ready', vi.fn());
    expect(openStory.record.status).toBe('drafting');
    expect(toasts.getState().shown?.words).toMatch(/could not be checked. A bug./u);
    toasts.getState().shown?.actions[0]?.act();
    expect(openStory.record.status).toBe('ready');
  });
});
