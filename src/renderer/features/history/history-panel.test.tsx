import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { KeptVersion } from '@shared/contract/version-channels';
import type { Story } from '@shared/story/story';
import { page, story } from '../../../../tests/story-builder';
import { until } from '../../../../tests/until';
import { DeskProvider } from '../../desk/desk-context';
import { createMemoryDesk, type MemoryDesk } from '../../desk/memory-desk';
import { OpenStory } from '../../desk/open-story/open-story';
import { HistoryPanel } from './history-panel';
import { historyOf } from './story-history';
import { VersionComparison } from './version-comparison';

const written = (...body: string[]) => story(page({ headline: 'Room for the river', body }));
const version = (
  id: number,
  changes: Partial<KeptVersion> = {},
  of: Story = written('Words.'),
) => ({
  id,
  kind: 'milestone' as const,
  name: '',
  who: 'Ines Hart',
  keptAt: `2026-03-28T${String(9 + (id % 10)).padStart(2, '0')}:05:00Z`,
  words: 640,
  storyId: of.id,
  story: of,
  ...changes,
});

afterEach(cleanup);

interface Opened {
  readonly desk: MemoryDesk;
  readonly openStory: OpenStory;
  readonly onRestore: ReturnType<typeof vi.fn>;
}

function open(
  versions: ReturnType<typeof version>[],
  start = written('Words.'),
  prepare: (desk: MemoryDesk) => void = () => undefined,
): Opened {
  const desk = createMemoryDesk({ stories: [start], versions });
  prepare(desk);
  const openStory = new OpenStory(
    { story: start, revision: 1, place: null, recoveredAt: null },
    {
      save: (request) => desk.ask('story:save', request),
      keepPlace: (request) => desk.ask('story:keep-place', request),
    },
  );
  const onRestore = vi.fn();
  render(
    <DeskProvider desk={desk}>
      <HistoryPanel openStory={openStory} onRestore={onRestore} />
    </DeskProvider>,
  );
  return { desk, openStory, onRestore };
}

const rows = () =>
  [...document.querySelectorAll('button[aria-pressed]')].map(({ textContent }) => textContent);

describe('the history of a story', () => {
  it('says how versions come where there is none yet', async () => {
    open([]);
    await screen.findByText(/^No version is kept yet\./u);
  });

  it('lists versions by day, newest first, with name or reason, words and who', async () => {
    open([
      version(1, { name: 'As filed', kind: 'asFiled', keptAt: '2026-03-27T10:05:00Z', words: 1 }),
      version(2, { kind: 'automatic', who: '' }),
      version(3, { name: 'Legal', words: 1640 }),
    ]);
    await until(() => expect(rows()).toHaveLength(3));
    expect(rows()).toEqual([
      expect.stringMatching(/^\d\d:05Legal 1,640 words, Ines Hart$/u),
      expect.stringMatching(/^\d\d:05Kept by itself 640 words$/u),
      expect.stringMatching(/^\d\d:05As filed 1 word, Ines Hart$/u),
    ]);
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'Sat, 28 March 2026',
      'Fri, 27 March 2026',
    ]);
  });

  it('says what happened where it cannot be read', async () => {
    open([], undefined, (desk) =>
      desk.failWith('version:list', {
        code: 'disk-failed',
        message: 'The disk failed.',
        copy: 'The versions are as they were.',
        wayOn: 'Try again.',
      }),
    );
    const said = await screen.findByRole('alert');
    expect(said.textContent).toBe(
      'The history could not be read. The disk failed. The versions are as they were. Try again.',
    );
  });

  it('shows the newest of a long history first, and all at a press', async () => {
    open(Array.from({ length: 205 }, (_, at) => version(at + 1, { name: `V${at + 1}` })));
    await until(() => expect(rows()).toHaveLength(200));
    fireEvent.click(screen.getByRole('button', { name: 'Show all 205 versions' }));
    expect(rows()).toHaveLength(205);
  });

  it('keeps a version under a name, once the last word is saved', async () => {
    const { desk, openStory } = open([]);
    act(() => openStory.changeRecord({ section: 'Harbour' }));
    fireEvent.click(screen.getByRole('button', { name: 'Keep a version…' }));
    const name = screen.getByRole('combobox', { name: 'Name' });
    expect(document.activeElement).toBe(name);
    fireEvent.change(name, { target: { value: ' Legal ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
    await until(() => expect(desk.state.versions).toMatchObject([{ name: 'Legal' }]));
    expect(desk.state.versions[0]?.story.section).toBe('Harbour');
    await screen.findByRole('button', { name: /Legal/u });
  });

  it('keeps nothing where the story cannot be saved, and says so', async () => {
    const { desk, openStory } = open([]);
    desk.failWith('story:save', { code: 'disk-full', message: 'Full.', copy: '', wayOn: '' });
    act(() => openStory.changeRecord({ section: 'Harbour' }));
    fireEvent.click(screen.getByRole('button', { name: 'Keep a version…' }));
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'Legal' } });
    fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^No version was kept:/u);
    expect(desk.state.versions).toEqual([]);
    await openStory.close();
  });

  it('is walked with arrows, and one version chosen and restored', async () => {
    const { openStory, onRestore } = open([version(1, { name: 'Filed' }), version(2)]);
    await until(() => expect(rows()).toHaveLength(2));
    const [first, second] = screen.getAllByRole('button', { pressed: false });
    first?.focus();
    if (first) fireEvent.keyDown(first, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(second);
    if (second) fireEvent.click(second);
    expect(historyOf(openStory).getState().chosen?.name).toBe('Filed');
    screen.getByText((_, at) => at?.textContent === 'Comparing Filed with now');
    fireEvent.click(screen.getByRole('button', { name: 'Restore' }));
    expect(onRestore).toHaveBeenCalledWith(expect.objectContaining({ id: 1 }));
    expect(document.activeElement).toBe(second);
  });
});

describe('a version compared with the page', () => {
  const same = ['One.', 'Two.', 'Three.', 'Four.'];
  const compare = (before: Story, now: Story, fail = false) => {
    const desk = createMemoryDesk({ stories: [now], versions: [version(1, {}, before)] });
    if (fail)
      desk.failWith('version:read', {
        code: 'story-unreadable',
        message: 'This version cannot be read.',
        copy: 'The others are as they were.',
        wayOn: 'Choose another version.',
      });
    const openStory = new OpenStory(
      { story: now, revision: 1, place: null, recoveredAt: null },
      {
        save: (request) => desk.ask('story:save', request),
        keepPlace: (request) => desk.ask('story:keep-place', request),
      },
    );
    const onLeave = vi.fn();
    render(
      <DeskProvider desk={desk}>
        <VersionComparison openStory={openStory} version={rowOf()} onLeave={onLeave} />
      </DeskProvider>,
    );
    return onLeave;
  };
  const rowOf = (): KeptVersion => {
    const { story: _story, storyId: _storyId, ...row } = version(1);
    return row;
  };

  it('shows the words that came and went, folds what is the same, and steps through the changes', async () => {
    const onLeave = compare(
      written('The wall is high.', ...same, 'It cost a lot.'),
      written('The quay is high.', ...same, 'It cost nothing.'),
    );
    await screen.findByText('2 changes: 2 words in, 3 out');
    const texts = screen.getByRole('group', { name: 'Both texts' });
    const marked = (name: string) =>
      [...texts.querySelectorAll(name)].map(({ textContent }) => textContent);
    expect(marked('del').join()).toContain('wall');
    expect(marked('ins').join()).toContain('quay');
    expect(within(texts).queryByText('Two.')).toBeNull();
    fireEvent.click(within(texts).getByRole('button', { name: '4 lines unchanged' }));
    expect(within(texts).getAllByText('Two.')).toHaveLength(2);
    fireEvent.click(screen.getByRole('button', { name: 'Next change' }));
    expect(document.activeElement?.textContent).toContain('wall');
    fireEvent.click(screen.getByRole('button', { name: 'Previous change' }));
    expect(document.activeElement?.textContent).toContain('nothing');
    const sides = () => texts.querySelector('[data-changed]')?.querySelectorAll('p');
    expect([...(sides() ?? [])].map(({ textContent }) => textContent)).toEqual([
      expect.not.stringContaining('quay'),
      expect.not.stringContaining('wall'),
    ]);
    fireEvent.click(screen.getByRole('radio', { name: 'In line' }));
    expect(sides()).toHaveLength(1);
    expect(marked('del').join()).toContain('wall');
    expect(marked('ins').join()).toContain('quay');
    fireEvent.keyDown(texts, { key: 'Escape' });
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('says that the words are the same', async () => {
    compare(written('One.'), written('One.'));
    await screen.findByText('The words are the same.');
    expect(screen.queryByRole('button', { name: 'Next change' })).toBeNull();
  });

  it('says what happened where the version cannot be read', async () => {
    compare(written('One.'), written('Two.'), true);
    expect((await screen.findByRole('alert')).textContent).toBe(
      'This version cannot be read. The others are as they were. Choose another version.',
    );
  });
});
