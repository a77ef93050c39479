import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeskError } from '@shared/contract/desk-error';
import { story } from '../../../../../tests/story-builder';
import { OpenStory } from '../../../desk/open-story/open-story';
import { announcements } from '../../../ui/announce';
import { SaveState } from './save-state';
import { saveWords } from '../../../desk/save-words';

const error: DeskError = {
  code: 'disk-full',
  message: 'The disk is full.',
  copy: 'What you wrote is on the page.',
  wayOn: 'Free some space.',
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the save state', () => {
  it.each([
    [{ kind: 'saved', at: null } as const, 'Saved · this computer'],
    [{ kind: 'unsaved' } as const, 'Edited'],
    [{ kind: 'saving' } as const, 'Saving…'],
    [{ kind: 'failed', error, final: false } as const, 'Not saved · disk is full'],
    [
      {
        kind: 'failed',
        error: { ...error, code: 'story-changed-elsewhere' },
        final: true,
      } as const,
      'Not saved · changed in another window',
    ],
    [{ kind: 'read-only', error } as const, 'Read only · the library cannot be written'],
  ])("reads in the desk's words", (state, words) => {
    expect(saveWords(state, 'other')).toBe(words);
  });

  it('names the machine as its user does, and the time', () => {
    expect(saveWords({ kind: 'saved', at: '2026-03-28T12:04:00Z' }, 'mac')).toMatch(
      /^Saved · this Mac \d\d:04$/u,
    );
  });

  it('speaks of a failure at once and of safety after it, but of no ordinary save', async () => {
    let failing = false;
    const openStory = new OpenStory(
      { story: story(), revision: 1, place: null, recoveredAt: null },
      {
        save: ({ revision }) =>
          Promise.resolve(
            failing
              ? { ok: false, error }
              : { ok: true, value: { revision, savedAt: '2026-03-28T12:04:00Z' } },
          ),
        keepPlace: () => Promise.resolve({ ok: true, value: {} }),
      },
    );
    render(<SaveState openStory={openStory} />);
    const before = announcements.getState().turn;
    await act(async () => {
      openStory.changeRecord({ slug: 'a' });
      await vi.advanceTimersByTimeAsync(1000);
    });
    expect(announcements.getState().turn).toBe(before);
    failing = true;
    await act(async () => {
      openStory.changeRecord({ slug: 'b' });
      await vi.advanceTimersByTimeAsync(300);
    });
    expect(screen.getByText(/^Not saved/u).tabIndex).toBe(0);
    expect(announcements.getState().assertive).toMatch(/^Not saved · disk is full/u);
    failing = false;
    await act(async () => {
      await vi.advanceTimersByTimeAsync(2000);
    });
    expect(announcements.getState().polite).toMatch(/^Saved · /u);
  });
});
