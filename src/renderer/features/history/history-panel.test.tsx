import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
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

const written = (...body: string[]) => story(page({ headline: 'Room for the river', body }));
const version = (
  id: number,
  changes: Partial<KeptVersion> = {},
  of: Story = written('Words.'),
) => ({
  id,
  kind: 'milestone' as const,
  name: '',
  reason: '',
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
      <HistoryPanel openStory={openStory} onRestore={onRestore} onImportReport={vi.fn()} />
    </DeskProvider>,
  );
  return { desk, openStory, onRestore };
}

const rows = () =>
  [...document.querySelectorAll('button[data-text]')].map(({ textContent }) => textContent);

const press = (key: string): void => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key });
};
/** The rows that are compared. */
const marks = () =>
  screen.getAllByRole('button', { pressed: true }).map(({ textContent }) => textContent);

describe('the history of a story', () => {
  it('says how versions come where there is none yet', async () => {
    open([]);
    await screen.findByText(/^No version is kept yet\./u);
  });

  it('lists versions by day, newest first, with name or reason, words and who', async () => {
    open([
      version(1, { name: 'As filed', kind: 'asFiled', keptAt: '2026-03-27T10:05:00Z', words: 1 }),
      version(2, { kind: 'automatic', who: '' }, written('Words, and three more.')),
      version(3, { name: 'Legal', words: 1640 }, written('Words, and none.')),
    ]);
    await until(() =>
      expect(rows()).toEqual([
        'Now As on the page',
        expect.stringMatching(/^\d\d:05Legal Ines Hart, 1 word in, 2 out$/u),
        expect.stringMatching(/^\d\d:05Kept by itself 3 words in, 0 out$/u),
        expect.stringMatching(/^\d\d:05As filed Ines Hart, 1 word$/u),
      ]),
    );
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'Sat, 28 March 2026',
      'Fri, 27 March 2026',
    ]);
  });

  it('calls the last two days by their names', async () => {
    const now = new Date();
    const daysAgo = (days: number) =>
      new Date(now.getFullYear(), now.getMonth(), now.getDate() - days, 0, 5).toISOString();
    open([2, 1, 0].map((days, at) => version(at + 1, { keptAt: daysAgo(days) })));
    await until(() => expect(rows()).toHaveLength(4));
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Today \w{3}, \d/u),
      expect.stringMatching(/^Yesterday \w{3}, \d/u),
      expect.stringMatching(/^\w{3}, \d/u),
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
    await until(() => expect(rows()).toHaveLength(201));
    fireEvent.click(screen.getByRole('button', { name: 'Show all 205 versions' }));
    expect(rows()).toHaveLength(206);
  });

  it('keeps a version under a name, once the last word is saved', async () => {
    const { desk, openStory } = open([]);
    act(() => openStory.changeRecord({ section: 'Harbour' }));
    fireEvent.click(screen.getByRole('button', { name: 'Keep a version…' }));
    const name = screen.getByRole('textbox', { name: 'Name' });
    expect(document.activeElement).toBe(name);
    fireEvent.change(name, { target: { value: ' Legal ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
    await until(() => expect(desk.state.versions).toMatchObject([{ name: 'Legal' }]));
    expect(desk.state.versions[0]?.story.section).toBe('Harbour');
    await screen.findByRole('button', { name: /\d\d:\d\d ?Legal/u });
  });

  it('keeps nothing where the story cannot be saved, and says so', async () => {
    const { desk, openStory } = open([]);
    desk.failWith('story:save', { code: 'disk-full', message: 'Full.', copy: '', wayOn: '' });
    act(() => openStory.changeRecord({ section: 'Harbour' }));
    fireEvent.click(screen.getByRole('button', { name: 'Keep a version…' }));
    fireEvent.change(screen.getByRole('textbox', { name: 'Name' }), { target: { value: 'Legal' } });
    fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^No version was kept:/u);
    expect(desk.state.versions).toEqual([]);
    await openStory.close();
  });

  it('offers the stages of a piece as names, and takes the reason', async () => {
    const { desk } = open([]);
    fireEvent.click(screen.getByRole('button', { name: 'Keep a version…' }));
    const stages = screen.getByRole('group', { name: 'Stages' });
    expect([...stages.children].map(({ textContent }) => textContent)).toEqual([
      'Filed',
      'Edited',
      'Legal',
      'Author OK',
      'Exported',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Author OK' }));
    const reason = screen.getByRole('textbox', { name: /^Reason/u });
    fireEvent.change(reason, { target: { value: ' She rang at noon ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
    await until(() =>
      expect(desk.state.versions).toMatchObject([
        { name: 'Author OK', reason: 'She rang at noon' },
      ]),
    );
    expect(await screen.findByText('She rang at noon')).toBeTruthy();
  });

  it('is walked with arrows, and one version chosen and restored', async () => {
    const { openStory, onRestore } = open([version(1, { name: 'Filed' }), version(2)]);
    await until(() => expect(rows()).toHaveLength(3));
    const [now, , filed] = screen.getAllByRole('button', { pressed: false });
    now?.focus();
    press('ArrowDown');
    press('ArrowDown');
    expect(document.activeElement).toBe(filed);
    if (filed) fireEvent.click(filed);
    expect(historyOf(openStory).getState().compared).toMatchObject({ a: { id: 1 }, b: 'now' });
    expect(marks()).toEqual([
      expect.stringMatching(/^Now.*, B$/u),
      expect.stringMatching(/Filed.*, A$/u),
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Restore “Filed”' }));
    expect(onRestore).toHaveBeenCalledWith(expect.objectContaining({ id: 1 }));
    expect(document.activeElement).toBe(filed);
    expect(historyOf(openStory).getState().compared).toBeNull();
  });

  it('lays any two beside each other by A and B, the older always as A', async () => {
    const names = ['Filed', 'Edited', 'Legal'];
    const { openStory } = open(names.map((name, at) => version(at + 1, { name })));
    await until(() => expect(rows()).toHaveLength(4));
    const compared = () => {
      const { compared: texts } = historyOf(openStory).getState();
      return texts && [texts.a.name, texts.b === 'now' ? 'now' : texts.b.name];
    };
    const at = (name: string, key: string) => {
      [...document.querySelectorAll<HTMLElement>('button[data-text]')]
        .find(({ textContent }) => textContent.includes(name))
        ?.focus();
      press(key);
    };
    at('Edited', 'b');
    expect(compared()).toEqual(['Filed', 'Edited']);
    at('Legal', 'a');
    expect(compared()).toEqual(['Edited', 'Legal']);
    at('Filed', 'b');
    expect(compared()).toEqual(['Filed', 'Edited']);
    at('Edited', 'a');
    expect(compared()).toEqual(['Filed', 'Edited']);
    fireEvent.click(screen.getByRole('button', { name: 'B: Now' }));
    expect(compared()).toEqual(['Filed', 'now']);
    at('Filed', 'Escape');
    expect(compared()).toBeNull();
    at('Now', 'Enter');
    fireEvent.click(screen.getByRole('button', { name: /^Now/u }));
    expect(compared()).toEqual(['Legal', 'now']);
  });
});
