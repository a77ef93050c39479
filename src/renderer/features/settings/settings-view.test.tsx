import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { DeskProvider } from '../../desk/desk-context';
import { createMemoryDesk, type MemoryDesk } from '../../desk/memory-desk';
import { shippedHouseStyles } from '../../desk/memory-house-styles';
import type { MemoryStart } from '../../desk/memory-state';
import { KeysProvider } from '../../ui/keys-context';
import { SettingsView } from './settings-view';

afterEach(cleanup);

async function open(
  start: MemoryStart = {},
  part: 'you' | 'shortcuts' = 'you',
): Promise<MemoryDesk> {
  const desk = createMemoryDesk({ houseStyles: shippedHouseStyles(), platform: 'mac', ...start });
  render(
    <DeskProvider desk={desk}>
      <KeysProvider platform="mac" changed={{}}>
        <SettingsView part={part} />
      </KeysProvider>
    </DeskProvider>,
  );
  await screen.findByRole('heading', { name: 'Shortcuts' });
  await settle();
  return desk;
}

/** Lets answers of the twin arrive. */
const settle = () => act(() => new Promise<void>((done) => setTimeout(done, 0)));

const keysOf = (name: string) =>
  screen.getByRole('button', { name: new RegExp(`^${name}: `, 'u') });

function press(target: Element, key: string, code: string, held: Partial<KeyboardEventInit> = {}) {
  fireEvent.keyDown(target, { key, code, ...held });
}

describe('the settings window', () => {
  it('keeps a name as it is typed, with initials that follow it', async () => {
    const desk = await open();
    fireEvent.change(screen.getByLabelText('Name'), { target: { value: 'Hanne Brisk' } });
    await settle();
    expect(desk.state.settings).toMatchObject({ name: 'Hanne Brisk', initials: 'HB' });
    expect(screen.getByText('Saved')).toBeTruthy();
  });

  it('says that a change was not kept, and why', async () => {
    const desk = await open();
    desk.failWith('settings:change', {
      code: 'disk-full',
      message: 'The disk is full.',
      copy: 'Your stories are as they were.',
      wayOn: 'Free some space.',
    });
    fireEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    await settle();
    expect(screen.getByRole('alert').textContent).toBe(
      'Not saved · The disk is full. Free some space.',
    );
    expect(screen.getByRole('radio', { name: 'Dark' }).getAttribute('aria-checked')).toBe('true');
  });

  it('follows a theme that was changed in the menu', async () => {
    const desk = await open();
    act(() => desk.emit('settings:changed', { ...desk.state.settings, theme: 'light' }));
    expect(screen.getByRole('radio', { name: 'Light' }).getAttribute('aria-checked')).toBe('true');
  });

  it('says where the data lies and how much there is', async () => {
    const desk = await open();
    const data = screen.getByRole('region', { name: 'Data' });
    expect(data.textContent).toContain('0 stories, 1 MB');
    fireEvent.click(within(data).getByRole('button', { name: 'Show folder' }));
    expect(desk.asked.at(-1)?.channel).toBe('desk:show-library-folder');
  });

  it('keeps spiked stories for ever, or for as long as is chosen', async () => {
    const desk = await open();
    expect(screen.getByText('A spiked story is kept until somebody removes it.')).toBeTruthy();
    fireEvent.click(screen.getByRole('combobox', { name: 'Spiked stories' }));
    await settle();
    const wanted = screen.getByRole('option', { name: '90 days' });
    fireEvent.mouseMove(wanted);
    act(() => wanted.focus());
    await settle();
    fireEvent.click(wanted);
    await settle();
    expect(desk.state.settings.spikeDays).toBe(90);
    expect(screen.getByText(/^After that they go for good/u)).toBeTruthy();
  });

  it('opens on the search when it is asked for shortcuts', async () => {
    await open({}, 'shortcuts');
    expect(document.activeElement).toBe(screen.getByLabelText('Search shortcuts'));
  });
});

describe('the list of shortcuts', () => {
  it('records new keys and marks them as changed', async () => {
    const desk = await open();
    fireEvent.click(keysOf('Spike story'));
    press(
      screen.getByRole('button', { name: 'Recording a shortcut for Spike story' }),
      'x',
      'KeyX',
      {
        metaKey: true,
        altKey: true,
      },
    );
    await settle();
    expect(desk.state.settings.shortcuts).toEqual({ 'spike-story': 'Cmd+Alt+X' });
    expect(keysOf('Spike story').textContent).toBe('⌥⌘X');
    expect(screen.getByText('1 changed')).toBeTruthy();
  });

  it('keeps the old keys on Esc and when the focus leaves', async () => {
    const desk = await open();
    fireEvent.click(keysOf('Export page'));
    press(screen.getByText('Press keys…'), 'Escape', 'Escape');
    expect(keysOf('Export page').textContent).toBe('⇧⌘E');
    fireEvent.click(keysOf('Export page'));
    fireEvent.blur(screen.getByText('Press keys…'));
    expect(keysOf('Export page').textContent).toBe('⇧⌘E');
    expect(desk.asked.some(({ channel }) => channel === 'settings:change')).toBe(false);
  });

  it('says why keys cannot be used, and goes on listening', async () => {
    await open();
    fireEvent.click(keysOf('Export page'));
    press(screen.getByText('Press keys…'), 'e', 'KeyE');
    expect(screen.getByText(/belongs to typing/u)).toBeTruthy();
    expect(screen.getByText('Press keys…')).toBeTruthy();
  });

  it('names the command that has the keys and moves them only when told', async () => {
    const desk = await open();
    fireEvent.click(keysOf('Export page'));
    press(screen.getByText('Press keys…'), 'P', 'KeyP', { metaKey: true, shiftKey: true });
    expect(screen.getByText('Photo has ⇧⌘P already.')).toBeTruthy();
    expect(desk.state.settings.shortcuts).toEqual({});
    fireEvent.click(screen.getByRole('button', { name: 'Use it here' }));
    await settle();
    expect(desk.state.settings.shortcuts).toEqual({ export: 'Cmd+Shift+P', 'insert-photo': null });
    expect(document.activeElement).toBe(keysOf('Export page'));
  });

  it('leaves the system’s own keys alone', async () => {
    await open();
    fireEvent.click(keysOf('Export page'));
    press(screen.getByText('Press keys…'), 'c', 'KeyC', { metaKey: true });
    expect(screen.getByText('Copy has ⌘C already, in every program.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Use it here' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Keep as it was' }));
    expect(keysOf('Export page').textContent).toBe('⇧⌘E');
  });

  it('resets one command, and all after asking', async () => {
    const desk = await open({ settings: { shortcuts: { export: null, strong: 'Cmd+Alt+B' } } });
    fireEvent.click(screen.getByRole('button', { name: 'Reset Export page to ⇧⌘E' }));
    await settle();
    expect(desk.state.settings.shortcuts).toEqual({ strong: 'Cmd+Alt+B' });
    fireEvent.click(screen.getByRole('button', { name: 'Reset all…' }));
    fireEvent.click(await screen.findByRole('button', { name: /^Reset all(?!…)/u }));
    await settle();
    expect(desk.state.settings.shortcuts).toEqual({});
  });

  it('searches by words and says when nothing matches', async () => {
    await open();
    const search = screen.getByLabelText('Search shortcuts');
    fireEvent.change(search, { target: { value: 'pull' } });
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Pull quote⇧⌘.',
    ]);
    fireEvent.change(search, { target: { value: 'pulll' } });
    expect(screen.getByText('No command matches “pulll”.')).toBeTruthy();
  });

  it('finds what keys do', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Find by keys' }));
    press(screen.getByRole('button', { name: 'Press keys…' }), 'k', 'KeyK', { metaKey: true });
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Find or run a command…⌘K',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(40);
  });
});
