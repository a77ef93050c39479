import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, story } from '../../../../tests/story-builder';
import { until } from '../../../../tests/until';
import { DeskProvider } from '../../desk/desk-context';
import { createMemoryDesk, type MemoryDesk } from '../../desk/memory-desk';
import type { MemoryStart } from '../../desk/memory-state';
import { LibraryPanel } from './library-panel';
import { useStoryList } from './use-story-list';
import { guest } from '@shared/story/contributor';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const toll = story(
  page({ headline: 'A harbour toll is overdue', body: ['The quays of Märe fill before dawn.'] }),
  { id: id(1), status: 'editing', modifiedAt: '2026-03-28T09:00:00Z' },
);
const buses = story(page({ headline: 'The night bus is a better bet' }), {
  id: id(2),
  modifiedAt: '2026-03-27T09:00:00Z',
  contributors: [guest('Corin Ashdale')],
});
const ferries = story(page({ headline: 'Sell the ferries' }), {
  id: id(3),
  modifiedAt: '2026-03-26T09:00:00Z',
  spikedAt: '2026-03-26T10:00:00Z',
});

const onOpen = vi.fn();
const onSpike = vi.fn();
const onRestore = vi.fn();

function Sidebar({ desk }: { readonly desk: MemoryDesk }) {
  const list = useStoryList(id(1));
  const search = useRef<HTMLInputElement>(null);
  return (
    <LibraryPanel
      list={list}
      openId={id(1)}
      searchRef={search}
      onSettings={() => undefined}
      onHouseStyle={() => undefined}
      onOpen={onOpen}
      onSpike={onSpike}
      onRestore={onRestore}
      onStatus={(story, status) =>
        void desk.ask('library:change', { ids: [story], change: { kind: 'status', status } })
      }
    />
  );
}

async function showLibrary(start: MemoryStart = {}): Promise<MemoryDesk> {
  const desk = createMemoryDesk({ stories: [toll, buses, ferries], ...start });
  render(
    <DeskProvider desk={desk}>
      <Sidebar desk={desk} />
    </DeskProvider>,
  );
  await screen.findAllByText(/^\d+$/u);
  return desk;
}

const headlines = () =>
  screen.queryAllByRole('option').map((row) => within(row).getByRole('heading').textContent);
const press = (key: string) => fireEvent.keyDown(screen.getByRole('listbox'), { key });
const activeRow = () =>
  document
    .getElementById(screen.getByRole('listbox').getAttribute('aria-activedescendant') ?? '')
    ?.querySelector('h3')?.textContent;

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe("the library's list", () => {
  it('shows stories that are not spiked, the newest first, the open one selected', async () => {
    await showLibrary();
    expect(headlines()).toEqual(['A harbour toll is overdue', 'The night bus is a better bet']);
    expect(screen.getAllByRole('option', { selected: true })).toHaveLength(1);
  });

  it('counts each status', async () => {
    await showLibrary();
    expect(screen.getByRole('button', { name: 'Editing, 1 story' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Drafting, 1 story' })).toBeDefined();
  });

  it('shows one status when its filter is pressed, and all when it is pressed again', async () => {
    await showLibrary();
    fireEvent.click(screen.getByRole('button', { name: 'Editing, 1 story' }));
    await until(() => expect(headlines()).toEqual(['A harbour toll is overdue']));
    fireEvent.click(screen.getByRole('button', { name: 'Editing, 1 story' }));
    await until(() => expect(headlines()).toHaveLength(2));
  });

  it('marks in the snippet what was searched for', async () => {
    await showLibrary();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'mare' } });
    await until(() => expect(headlines()).toEqual(['A harbour toll is overdue']));
    expect(document.querySelector('mark')?.textContent).toBe('Märe');
  });

  it('says when nothing matches, and offers the ways on', async () => {
    await showLibrary();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'flodwall' } });
    await screen.findByText('No story matches “flodwall”');
    fireEvent.click(screen.getByRole('button', { name: 'Show all stories' }));
    await until(() => expect(headlines()).toHaveLength(2));
  });

  it('names a story that cannot be read', async () => {
    await showLibrary({
      unreadable: [{ id: id(9), title: 'Broken sluice', reason: 'The text ends too soon.' }],
    });
    fireEvent.click(await screen.findByRole('button', { name: /Broken sluice/u }));
    expect(onOpen).toHaveBeenCalledWith(id(9));
  });

  it('takes in what the library tells of', async () => {
    const desk = await showLibrary();
    await act(() => desk.ask('story:restore', { id: id(3) }));
    await until(() => expect(headlines()).toContain('Sell the ferries'));
  });
});

describe('the library by keyboard', () => {
  it('moves with the arrows and opens with Enter', async () => {
    await showLibrary();
    press('ArrowDown');
    expect(activeRow()).toBe('The night bus is a better bet');
    press('Enter');
    expect(onOpen).toHaveBeenCalledWith(id(2));
  });

  it('finds a headline by its first letter', async () => {
    await showLibrary();
    press('t');
    expect(activeRow()).toBe('The night bus is a better bet');
  });

  it('sets the status with S, and the library keeps it', async () => {
    const desk = await showLibrary();
    press('ArrowDown');
    press('s');
    fireEvent.click(await screen.findByRole('menuitemradio', { name: 'Ready' }));
    await until(() =>
      expect(desk.state.stories.get(id(2))).toMatchObject({
        revision: 2,
        story: { status: 'ready' },
      }),
    );
  });

  it('goes from the search to its results with ↓', async () => {
    await showLibrary();
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(screen.getByRole('listbox'));
  });
});

describe('the spike', () => {
  it('offers to spike from a row’s menu', async () => {
    await showLibrary();
    const [, second] = screen.getAllByRole('option');
    if (second) fireEvent.contextMenu(second);
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Spike story…' }));
    expect(onSpike).toHaveBeenCalledWith(id(2));
  });

  it('lists spiked stories and offers to restore them', async () => {
    await showLibrary();
    fireEvent.click(screen.getByRole('button', { name: 'Spike, 1 story' }));
    await until(() => expect(headlines()).toEqual(['Sell the ferries']));
    fireEvent.contextMenu(screen.getByRole('option'));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Restore story' }));
    expect(onRestore).toHaveBeenCalledWith(id(3));
  });
});

describe('a long library', () => {
  it('draws the rows in sight, not all of them', async () => {
    const many = Array.from({ length: 300 }, (_, n) =>
      story(page({ headline: `Story ${n}` }), { id: id(1000 + n) }),
    );
    // jsdom lays nothing out: a list 600 px high, rows of 93.
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(93);
    await showLibrary({ stories: many });
    await until(() => expect(headlines().length).toBeGreaterThan(3));
    expect(headlines().length).toBeLessThan(60);
    expect(screen.getAllByRole('option')[0]?.getAttribute('aria-setsize')).toBe('300');
    vi.restoreAllMocks();
  });
});
