import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, story } from '../../../../tests/story-builder';
import { createMemoryDesk } from '../memory-desk';
import { OpenStory } from '../open-story/open-story';
import { noteIssues } from './note-issues';
import { styleOf, type ShownMatch } from './story-style';

afterEach(() => {
  vi.useRealTimers();
});

const found = (level: ShownMatch['match']['level']): ShownMatch => ({
  match: {
    ...{ id: level, rule: 'House.Figures', level, message: '', block: 0, from: 0, to: 1 },
    ...{ words: 'x', before: '', after: '', suggestions: [], fix: 'review', link: null },
  },
  ...{ title: 'Figures', reason: '', place: '¶1', where: 'paragraph 1' },
  ...{ isAltText: false, isFree: true },
});

async function open() {
  vi.useFakeTimers();
  const desk = createMemoryDesk({ stories: [story(page({ headline: 'Toll' }))] });
  const opened = await desk.ask('story:open', { id: story().id });
  if (!opened.ok) throw new Error(opened.error.message);
  const openStory = new OpenStory(opened.value, {
    save: (request) => desk.ask('story:save', request),
    keepPlace: (request) => desk.ask('story:keep-place', request),
  });
  const stop = noteIssues(desk, openStory);
  const notes = () =>
    desk.asked
      .filter(({ channel }) => channel === 'library:note-issues')
      .map((each) => each.request);
  return { openStory, style: styleOf(openStory), stop, notes };
}

describe('what the check of the open story found', () => {
  it('is noted once, when it rests, for the revision that is saved', async () => {
    const { style, notes } = await open();
    style.setState({
      phase: 'checked',
      open: [found('error'), found('warning'), found('warning')],
    });
    await vi.advanceTimersByTimeAsync(900);
    expect(notes()).toEqual([]);
    await vi.advanceTimersByTimeAsync(3000);
    style.setState({ current: 'x' });
    await vi.advanceTimersByTimeAsync(3000);
    expect(notes()).toEqual([{ id: story().id, revision: 1, must: 1, should: 2 }]);
  });

  it('waits for the save, and for the check of what was saved', async () => {
    const { openStory, style, notes } = await open();
    const checkNow = vi.fn(() => {
      style.setState({ open: [] });
      return Promise.resolve();
    });
    style.setState({ phase: 'checked', open: [found('error')], checkNow });
    openStory.changeRecord({ section: 'Cities' });
    await vi.advanceTimersByTimeAsync(3000);
    expect(notes()).toEqual([{ id: story().id, revision: 2, must: 0, should: 0 }]);
  });

  it('is not noted while the page cannot be checked, nor after the story is left', async () => {
    const { style, stop, notes } = await open();
    style.setState({ phase: 'failed', open: [found('error')] });
    await vi.advanceTimersByTimeAsync(3000);
    stop();
    style.setState({ phase: 'checked' });
    await vi.advanceTimersByTimeAsync(3000);
    expect(notes()).toEqual([]);
  });
});
