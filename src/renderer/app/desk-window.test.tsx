import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CommandId } from '@shared/contract/commands';
import { DEFAULT_SETTINGS } from '@shared/contract/settings';
import { page, story } from '../../../tests/story-builder';
import { until } from '../../../tests/until';
import { createMemoryDesk, type MemoryDesk } from '../desk/memory-desk';
import { shippedHouseStyles } from '../desk/memory-house-styles';
import type { MemoryStart } from '../desk/memory-state';
import { dismissToast } from '../ui/toast-store';
import { createControls } from './controls';
import { DeskWindow } from './desk-window';
import { DeskRoot } from './start-window';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const toll = story(
  page({ headline: 'A harbour toll is overdue', body: ['The quays fill before dawn.'] }),
  { id: id(1), workingTitle: 'Toll', modifiedAt: '2026-03-28T09:00:00Z' },
);
const buses = story(page({ headline: 'The night bus' }), {
  id: id(2),
  modifiedAt: '2026-03-27T09:00:00Z',
});
const houseStyles = shippedHouseStyles();

/** How wide the window is: jsdom knows no media queries. */
let width = 1440;

beforeEach(() => {
  width = 1440;
  // jsdom lays nothing out; the page only asks where things are.
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  vi.stubGlobal('matchMedia', (query: string) => {
    const most = Number(/max-width: (\d+)px/u.exec(query)?.[1] ?? 0);
    return {
      matches: width <= most,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    };
  });
});
afterEach(() => {
  cleanup();
  dismissToast();
  vi.unstubAllGlobals();
});

async function openDesk(start: MemoryStart = {}): Promise<MemoryDesk> {
  const desk = createMemoryDesk({ stories: [toll, buses], houseStyles, ...start });
  render(
    <DeskRoot
      controls={createControls(desk)}
      start={{ settings: { ...DEFAULT_SETTINGS, ...start.settings }, platform: 'other' }}
    >
      <DeskWindow />
    </DeskRoot>,
  );
  await until(() => expect(desk.state.enabledCommands).not.toEqual([]));
  await screen.findByText(
    /^Nothing on the desk yet|^No story is open|^The library|^Saved|^A newer/u,
  );
  return desk;
}

const choose = (desk: MemoryDesk, command: CommandId) =>
  act(async () => {
    desk.emit('command:chosen', { id: command });
    await Promise.resolve();
  });
const openToll = () => openDesk({ settings: { openStoryId: id(1) } });

describe('the house style manager', () => {
  it('opens over the desk from the library’s foot, and leads back to the story', async () => {
    await openToll();
    fireEvent.click(screen.getByRole('button', { name: 'House style' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Back to Toll' }));
    expect(screen.queryByRole('heading', { name: 'House style' })).toBeNull();
    expect(screen.getByRole('textbox', { name: 'Story' })).toBeDefined();
  });

  it('shows the style of the open story, and lets no command of the page through', async () => {
    const desk = await openToll();
    await choose(desk, 'house-style');
    await screen.findByText('Built in: copy it to change it.');
    await choose(desk, 'new-story');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('the desk at its start', () => {
  it('says how to begin when the library is empty, with the focus on the first way', async () => {
    await openDesk({ stories: [] });
    expect(screen.getByRole('heading', { name: 'Nothing on the desk yet' })).toBeDefined();
    expect(document.activeElement?.textContent).toContain('New story…');
    expect(document.body.textContent).toContain('in a folder on this computer');
  });

  it('opens what was open at the end', async () => {
    await openToll();
    expect(screen.getByRole('textbox', { name: 'Story' }).textContent).toContain(
      'A harbour toll is overdue',
    );
  });

  it('says what was recovered after it did not close in order', async () => {
    await openDesk({ settings: { openStoryId: id(1) }, recoveredAt: '2026-03-28T11:58:00Z' });
    expect(screen.getByText('Recovered.')).toBeDefined();
  });

  it('opens the import preview for a file that was waiting', async () => {
    await openDesk({
      pendingFile: {
        name: 'received.txt',
        bytes: new TextEncoder().encode('A headline\n\nA paragraph.'),
      },
    });
    expect((await screen.findAllByText('received.txt')).length).toBeGreaterThan(0);
  });

  it('shows files that are dropped together one after the other, and hands bundles to main', async () => {
    const desk = await openDesk();
    const files = ['first.txt', 'gauges.standfirst', 'second.md'].map(
      (name) => new File([`Headline of ${name}`], name),
    );
    fireEvent.drop(window, { dataTransfer: { files, types: ['Files'] } });
    expect((await screen.findAllByText('first.txt')).length).toBeGreaterThan(0);
    await until(() => expect(desk.state.receivedBundles).toEqual(['gauges.standfirst']));
    expect(screen.queryByText('second.md')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /^Cancel/u }));
    expect((await screen.findAllByText('second.md')).length).toBeGreaterThan(0);
  });

  it('finds the stories that were opened last in the palette, and forgets them', async () => {
    const desk = await openToll();
    await act(() => desk.ask('story:open', { id: id(2) }));
    await choose(desk, 'commands');
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'open recent' } });
    expect(await screen.findByRole('option', { name: /^Open recent: /u })).toBeDefined();
    fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Escape' });
    await choose(desk, 'clear-recent');
    await until(() => expect(desk.state.recent).toEqual([]));
  });

  it('says why when the library cannot be asked', async () => {
    const desk = createMemoryDesk();
    desk.failWith('story:list', {
      code: 'library-unavailable',
      message: 'The library file cannot be used.',
      copy: 'It is as it was.',
      wayOn: 'Start Standfirst again.',
    });
    render(
      <DeskRoot
        controls={createControls(desk)}
        start={{ settings: DEFAULT_SETTINGS, platform: 'other' }}
      >
        <DeskWindow />
      </DeskRoot>,
    );
    expect((await screen.findAllByText('The library file cannot be used.')).length).toBeGreaterThan(
      0,
    );
    expect(screen.getByRole('button', { name: 'Try again' })).toBeDefined();
  });
});

describe('commands', () => {
  it('are told to the menu as they become possible', async () => {
    const desk = await openDesk();
    expect(desk.state.enabledCommands).toContain('new-story');
    expect(desk.state.enabledCommands).not.toContain('export');
    fireEvent.click(screen.getByRole('option', { name: /harbour toll/u }));
    await until(() => expect(desk.state.enabledCommands).toContain('export'));
    expect(desk.state.enabledCommands).toContain('spike-story');
    expect(desk.state.enabledCommands).not.toContain('restore-story');
  });

  it('open the new-story dialog from the menu', async () => {
    const desk = await openDesk();
    await choose(desk, 'new-story');
    expect(await screen.findByRole('dialog', { name: 'New story' })).toBeDefined();
  });

  it('run from the palette', async () => {
    const desk = await openToll();
    await choose(desk, 'commands');
    fireEvent.change(screen.getByRole('combobox', { name: /Find a command/u }), {
      target: { value: 'focus mode' },
    });
    fireEvent.keyDown(screen.getByRole('combobox', { name: /Find a command/u }), { key: 'Enter' });
    await until(() => expect(screen.queryByRole('navigation', { name: 'Library' })).toBeNull());
    expect(screen.getByRole('button', { name: 'Leave focus mode' })).toBeDefined();
  });

  it('by their keys take the focus before the next key, so that no letter falls into the copy', async () => {
    await openToll();
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Story' }), {
      key: 'k',
      code: 'KeyK',
      ctrlKey: true,
    });
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: /Find a command/u }));
  });

  it('follow keys that the user has changed', async () => {
    await openDesk({ settings: { shortcuts: { commands: 'Ctrl+Alt+P' } } });
    fireEvent.keyDown(document.body, { key: 'k', code: 'KeyK', ctrlKey: true });
    expect(screen.queryByRole('combobox')).toBeNull();
    fireEvent.keyDown(document.body, { key: 'p', code: 'KeyP', ctrlKey: true, altKey: true });
    expect(screen.getByRole('combobox')).toBeDefined();
  });

  it('save at once and mark a version', async () => {
    const desk = await openToll();
    await choose(desk, 'keep-version');
    await until(() => expect(desk.state.versions).toMatchObject([{ storyId: id(1) }]));
  });

  it('set the theme, and keep it', async () => {
    const desk = await openDesk();
    await choose(desk, 'theme-dark');
    expect(document.documentElement.dataset['theme']).toBe('dark');
    await until(() => expect(desk.state.settings.theme).toBe('dark'));
  });

  it('do nothing behind a dialog', async () => {
    const desk = await openToll();
    await choose(desk, 'new-story');
    await choose(desk, 'focus-mode');
    expect(screen.queryByRole('button', { name: 'Leave focus mode', hidden: true })).toBeNull();
  });
});

describe('spiking the open story', () => {
  it('asks first, saves, spikes, clears the desk and can be undone', async () => {
    const desk = await openToll();
    await choose(desk, 'spike-story');
    const question = await screen.findByRole('alertdialog');
    expect(question.textContent).toContain('It stays on this computer and can be restored.');
    fireEvent.click(within(question).getByRole('button', { name: /^Spike/u }));
    await until(() => expect(desk.state.stories.get(id(1))?.story.spikedAt).not.toBeNull());
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await until(() => expect(desk.state.stories.get(id(1))?.story.spikedAt).toBeNull());
    expect((await screen.findByRole('textbox', { name: 'Story' })).textContent).toContain(
      'A harbour toll',
    );
  });

  it('leaves the story alone when it is to be kept', async () => {
    const desk = await openToll();
    await choose(desk, 'spike-story');
    fireEvent.click(
      within(await screen.findByRole('alertdialog')).getByRole('button', { name: /^Keep/u }),
    );
    expect(desk.state.stories.get(id(1))?.story.spikedAt).toBeNull();
  });
});

describe('closing the window', () => {
  it('answers that all is saved', async () => {
    const desk = await openToll();
    act(() => desk.emit('window:closing', {}));
    await until(() => expect(desk.state.flushed).toBe(true));
  });

  it('answers that it is not, when the library cannot take the last word', async () => {
    const desk = await openToll();
    desk.failWith('story:save', {
      code: 'disk-full',
      message: 'The disk is full.',
      copy: 'It is on the page.',
      wayOn: 'Free some space.',
    });
    fireEvent.click(screen.getByRole('button', { name: 'Status: Drafting' }));
    fireEvent.click(await screen.findByRole('menuitemradio', { name: 'Editing' }));
    act(() => desk.emit('window:closing', {}));
    await until(() => expect(desk.state.flushed).toBe(false));
    expect((await screen.findByRole('group', { name: 'Not saved.' })).textContent).toContain(
      'The disk is full. It is on the page.',
    );
  });
});

describe('a machine that is about to sleep', () => {
  it('has what is open saved at once', async () => {
    const desk = await openToll();
    fireEvent.click(screen.getByRole('button', { name: 'Status: Drafting' }));
    fireEvent.click(await screen.findByRole('menuitemradio', { name: 'Editing' }));
    const saves = () => desk.asked.filter(({ channel }) => channel === 'story:save');
    expect(saves()).toEqual([]);
    await act(async () => {
      desk.emit('desk:sleeping', {});
      // In turns of promises, not in time: after a rest it would have been saved anyway.
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    });
    expect(saves()).toHaveLength(1);
    await until(() => expect(desk.state.stories.get(id(1))?.story.status).toBe('editing'));
  });
});

describe('a narrow window', () => {
  it('shows the inspector as a drawer when it is asked for, and Esc closes it', async () => {
    width = 1000;
    const desk = await openToll();
    expect(screen.queryByRole('complementary', { name: 'Inspector' })).toBeNull();
    await choose(desk, 'toggle-inspector');
    const inspector = screen.getByRole('complementary', { name: 'Inspector' });
    fireEvent.keyDown(inspector, { key: 'Escape' });
    expect(screen.queryByRole('complementary', { name: 'Inspector' })).toBeNull();
  });

  it('opens a story from the library’s drawer, which then goes', async () => {
    width = 800;
    const desk = await openToll();
    await choose(desk, 'toggle-library');
    fireEvent.click(await screen.findByRole('option', { name: /night bus/u }));
    await until(() =>
      expect(screen.getByRole('textbox', { name: 'Story' }).textContent).toContain('The night bus'),
    );
    expect(screen.queryByRole('navigation', { name: 'Library' })).toBeNull();
  });
});

describe('the columns', () => {
  it('keep the width that a key has set', async () => {
    const desk = await openDesk();
    fireEvent.keyDown(screen.getByRole('separator', { name: 'Width of the library' }), {
      key: 'ArrowRight',
    });
    await until(() => expect(desk.state.settings.libraryWidth).toBe(296));
  });
});
