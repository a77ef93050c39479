import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { asked, button, openPanel as open, settle } from '../../../../tests/publish-window';
import { shownMatch } from '../../../../tests/style-rules';
import { styleOf } from '../../desk/story-style/story-style';

afterEach(cleanup);

describe('what passed', () => {
  it('is counted, and shown when asked for, apart from what does not apply', async () => {
    await open();
    fireEvent.click(button(/that passed or do not apply/u));
    expect(screen.getAllByText(/does not apply. The story has no photos/u).length).toBeGreaterThan(
      0,
    );
    fireEvent.click(button(/^Hide what passed/u));
    expect(screen.queryByText(/does not apply/u)).toBeNull();
  });
});

describe('what the house style says', () => {
  const checked = { phase: 'checked' as const, checkedAt: '2026-03-28T12:04:00Z' };

  it('is said not to be known before the first check', async () => {
    const { openStory } = await open();
    expect(screen.getByText('House style: not checked yet.')).toBeTruthy();
    act(() => styleOf(openStory).setState(checked));
    expect(screen.queryByText('House style: not checked yet.')).toBeNull();
  });

  it('blocks while something must be fixed, says which, and leads there', async () => {
    const { desk, openStory, onGoTo } = await open();
    const found = [shownMatch('a'), shownMatch('b'), shownMatch('c', { level: 'warning' })];
    act(() => styleOf(openStory).setState({ ...checked, open: found }));
    expect(screen.getByText('Blocked by 2 checks')).toBeTruthy();
    expect(screen.getByText('House style: 1 should be fixed.')).toBeTruthy();
    fireEvent.click(button(/^Export page…/u));
    const [row] = screen.getAllByRole('button', { name: /“eleven”: Write 11/u });
    expect(document.activeElement).toBe(row);
    if (row) fireEvent.click(row);
    expect(onGoTo).toHaveBeenCalledWith('paragraph 1', expect.any(Number));
    expect(asked(desk, 'export:write')).toEqual([]);
  });

  it('is asked once more before a story goes out', async () => {
    const { desk, openStory } = await open();
    const store = styleOf(openStory);
    const checkNow = () => {
      store.setState({ ...checked, open: [shownMatch('a')] });
      return Promise.resolve();
    };
    act(() => store.setState({ ...checked, checkNow }));
    fireEvent.click(button(/^Export page…/u));
    await settle();
    expect(asked(desk, 'export:write')).toEqual([]);
    expect(screen.getByText(/“eleven”: Write 11. Nothing was written/u)).toBeTruthy();
  });

  it('stops a story where the check itself has failed, until the desk lets it out', async () => {
    const { desk, openStory } = await open();
    const failed = { ...checked, phase: 'failed' as const, failure: 'A bug.', open: [] };
    act(() => styleOf(openStory).setState(failed));
    expect(screen.getByText('House style: the check failed.')).toBeTruthy();
    fireEvent.click(button(/^Export page…/u));
    await settle();
    expect(asked(desk, 'export:write')).toEqual([]);
    expect(screen.getByText(/could not be checked. A bug. Nothing was written/u)).toBeTruthy();
    fireEvent.click(button(/^Export unchecked/u));
    await settle();
    expect(asked(desk, 'export:write')).toHaveLength(1);
  });

  it('is waited for, with a way round it', async () => {
    const { desk, openStory } = await open();
    act(() => styleOf(openStory).setState({ phase: 'waiting' }));
    fireEvent.click(button(/^Export page…/u));
    await screen.findByText('Waiting for the house style…');
    expect(asked(desk, 'export:write')).toEqual([]);
    fireEvent.click(button(/^Export unchecked/u));
    await settle();
    expect(asked(desk, 'export:write')).toHaveLength(1);
    expect(screen.queryByText('Waiting for the house style…')).toBeNull();
  });

  it('goes out by itself once the first check is there', async () => {
    const { desk, openStory } = await open();
    act(() => styleOf(openStory).setState({ phase: 'waiting' }));
    fireEvent.click(button(/^Export page…/u));
    await screen.findByText('Waiting for the house style…');
    act(() => styleOf(openStory).setState(checked));
    await settle();
    expect(asked(desk, 'export:write')).toHaveLength(1);
  });

  it('lists what is ignored by its number, and shows it', async () => {
    const { openStory, onGoTo } = await open();
    const ignore = {
      rule: 'T.Figures',
      words: 'eleven',
      before: '',
      after: '',
      scope: 'story' as const,
      by: '',
      at: '2026-03-28T12:00:00Z',
    };
    const ignored = [{ ignore, title: 'Figures', places: 1 }];
    act(() => styleOf(openStory).setState({ ...checked, ignored }));
    fireEvent.click(button(/House style: 1 ignored in this story/u));
    expect(onGoTo).toHaveBeenCalledWith('ignored', null);
  });
});
