import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, story } from '../../../../tests/story-builder';
import { shownMatch } from '../../../../tests/style-rules';
import { until } from '../../../../tests/until';
import { OpenStory } from '../../desk/open-story/open-story';
import { styleOf, type StoryStyle } from '../../desk/story-style/story-style';
import { StylePanel } from './style-panel';

const OPEN = [
  shownMatch('w', { level: 'warning', words: 'Mayor', suggestions: ['mayor', 'civic head'] }),
  shownMatch('e'),
  {
    ...shownMatch('s', { level: 'suggestion', suggestions: [], words: 'whilst' }),
    place: '¶4',
  },
];
const CHECKED: Partial<StoryStyle> = {
  phase: 'checked',
  checkedAt: '2026-03-28T12:04:00',
  open: OPEN,
};

function openPanel(style: Partial<StoryStyle> = CHECKED, spikedAt: string | null = null) {
  const openStory = new OpenStory(
    { story: story(page(), { spikedAt }), revision: 1, place: null, recoveredAt: null },
    {
      save: ({ revision }) =>
        Promise.resolve({ ok: true, value: { revision, savedAt: '2026-03-28T12:00:00Z' } }),
      keepPlace: () => Promise.resolve({ ok: true, value: {} }),
    },
  );
  const store = styleOf(openStory);
  store.setState(style);
  const actions = {
    show: vi.fn((id: string) => store.setState({ current: id })),
    goTo: vi.fn(),
    apply: vi.fn(),
    ignore: vi.fn(),
    takeBack: vi.fn(),
    fixAllSafe: vi.fn(() => Promise.resolve()),
    retry: vi.fn(),
  };
  const onLeave = vi.fn();
  const onRule = vi.fn();
  render(
    <StylePanel
      openStory={openStory}
      actions={actions}
      showIgnored={null}
      onRule={onRule}
      onLeave={onLeave}
    />,
  );
  return { store, actions, onLeave, onRule };
}

const row = (name: string): HTMLElement => screen.getByRole('group', { name });
const key = (name: string, keyName: string): void => {
  fireEvent.keyDown(row(name), { key: keyName });
};

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the House style tab', () => {
  it('groups what is open by level, the gravest first, and says when it was checked', () => {
    openPanel();
    expect(screen.getByText('Checked 12:04')).toBeTruthy();
    expect(
      screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent),
    ).toEqual(['Must fix1', 'Should fix1', 'Consider1']);
    expect(row('Rule e, ¶1').textContent).toContain('It took eleven years.');
  });

  it('goes from row to row, and says why of the current one', () => {
    openPanel();
    act(() => row('Rule e, ¶1').focus());
    key('Rule e, ¶1', 'ArrowDown');
    expect(document.activeElement).toBe(row('Rule w, ¶1'));
    expect(row('Rule w, ¶1').textContent).toContain('Write 11. So it reads.');
    expect(row('Rule e, ¶1').textContent).not.toContain('So it reads.');
    key('Rule w, ¶1', 'End');
    expect(document.activeElement).toBe(row('Rule s, ¶4'));
  });

  it('goes to a row that is the current one already', () => {
    openPanel({ ...CHECKED, current: 'w' });
    row('Rule e, ¶1').focus();
    key('Rule e, ¶1', 'ArrowDown');
    expect(document.activeElement).toBe(row('Rule w, ¶1'));
  });

  it('applies by Return and ignores by Backspace, and goes on in the order of the list', () => {
    const { actions } = openPanel();
    key('Rule e, ¶1', 'Enter');
    expect(actions.apply).toHaveBeenCalledWith('e', 0, 'w');
    key('Rule s, ¶4', 'Backspace');
    expect(actions.ignore).toHaveBeenCalledWith('s', 'once', 'w');
  });

  it('leaves by Esc', () => {
    const { onLeave } = openPanel();
    key('Rule e, ¶1', 'Escape');
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('offers each replacement of the current row, and a way there where there is none', () => {
    const { actions } = openPanel({ ...CHECKED, current: 'w' });
    fireEvent.click(screen.getByRole('button', { name: 'Change to civic head' }));
    expect(actions.apply).toHaveBeenCalledWith('w', 1);
    fireEvent.click(screen.getByRole('button', { name: 'Go to sentence' }));
    expect(actions.goTo).toHaveBeenCalledWith('s');
  });

  it('ignores in the story and leads to the rule from a menu', async () => {
    const { actions, onRule } = openPanel();
    const open = () =>
      fireEvent.click(screen.getAllByRole('button', { name: 'Ignore' })[0] ?? document);
    open();
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Ignore in this story' }));
    expect(actions.ignore).toHaveBeenCalledWith('e', 'story');
    await until(() => expect(screen.queryByRole('menu')).toBeNull());
    open();
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Turn the rule off…' }));
    expect(onRule).toHaveBeenCalledWith('T.Figures');
  });

  it('fixes all that is safe at one press', () => {
    const { actions } = openPanel({ ...CHECKED, safe: 2 });
    fireEvent.click(screen.getByRole('button', { name: 'Fix 2 safe issues' }));
    expect(actions.fixAllSafe).toHaveBeenCalledOnce();
  });

  it('offers no cure in a story that is spiked', () => {
    const { actions } = openPanel({ ...CHECKED, safe: 2 }, '2026-03-28T12:00:00Z');
    expect(screen.queryByRole('button', { name: /^Fix|^Change|^Ignore/u })).toBeNull();
    key('Rule e, ¶1', 'Enter');
    expect(actions.apply).not.toHaveBeenCalled();
  });

  it('gives the focus to what takes the place of the last row', () => {
    const { store } = openPanel({ ...CHECKED, open: OPEN.slice(1, 2) });
    act(() => row('Rule e, ¶1').focus());
    act(() => store.setState({ open: [] }));
    expect(document.activeElement?.textContent).toBe('Nothing to fix.');
  });

  it('draws sixty rows of a level, and all when asked', () => {
    const many = Array.from({ length: 90 }, (_, at) => shownMatch(String(at)));
    openPanel({ ...CHECKED, open: many });
    expect(screen.getAllByRole('group')).toHaveLength(60);
    fireEvent.click(screen.getByRole('button', { name: 'Show all 90' }));
    expect(screen.getAllByRole('group')).toHaveLength(90);
  });
});

describe('the state of the check', () => {
  it('is said when it takes long enough to be noticed', () => {
    vi.useFakeTimers();
    openPanel({ phase: 'checking' });
    expect(screen.queryByText('Checking…')).toBeNull();
    void act(() => vi.advanceTimersByTime(450));
    expect(screen.getByText('Checking…')).toBeTruthy();
  });

  it('is a pass where nothing is open', () => {
    openPanel({ ...CHECKED, open: [] });
    expect(screen.getByText('Nothing to fix.')).toBeTruthy();
  });

  it('names a rule that is out of use, with the way on', () => {
    const { actions } = openPanel({ ...CHECKED, suspended: ['Long sentence'] });
    expect(screen.getByText('Long sentence')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(actions.retry).toHaveBeenCalledOnce();
  });

  it('says that the check failed, or that the house style is missing', () => {
    openPanel({ phase: 'failed', failure: 'Out of order.' });
    expect(screen.getByRole('alert').textContent).toContain(
      'The page was not checked. Out of order.',
    );
    cleanup();
    openPanel({ phase: 'missing' });
    expect(screen.getByText(/house style is not on this computer/u)).toBeTruthy();
  });
});

describe('what is ignored', () => {
  it('is counted, and each can be taken back', () => {
    const ignore = {
      rule: 'T.Figures',
      words: 'eleven',
      before: '',
      after: '',
      scope: 'story' as const,
      by: 'Hanne Brisk',
      at: '2026-03-28T12:00:00Z',
    };
    const { actions } = openPanel({
      ...CHECKED,
      ignored: [{ ignore, title: 'Figures', places: 2 }],
    });
    fireEvent.click(screen.getByText('1 ignored'));
    expect(screen.getByText('In this story, by Hanne Brisk')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Take back: Figures, eleven' }));
    expect(actions.takeBack).toHaveBeenCalledWith(ignore);
  });
});
