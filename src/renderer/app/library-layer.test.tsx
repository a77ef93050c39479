import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '@shared/contract/settings';
import { contributorRecord } from '../../../tests/contributor-builder';
import { choose, named, pressIn, settle, table, tableStory } from '../../../tests/library-window';
import { createMemoryDesk } from '../desk/memory-desk';
import { shippedHouseStyles } from '../desk/memory-house-styles';
import { dismissToast } from '../ui/toast-store';
import { createControls } from './controls';
import { DeskWindow } from './desk-window';
import { DeskRoot } from './start-window';
import { snapshotOf } from '@shared/contract/contributor';

const houseStyles = shippedHouseStyles();
const marit = contributorRecord('Marit Oduya-Lind', {
  ...{ id: '00000000-0000-4000-8000-000000000009' },
});
const toll = tableStory(1, 'A harbour toll is overdue', { contributors: [snapshotOf(marit)] });
const bus = tableStory(2, 'The night bus');

beforeEach(() => {
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(630);
  vi.stubGlobal('matchMedia', () => ({
    ...{ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined },
  }));
});
afterEach(() => {
  cleanup();
  dismissToast();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function open() {
  const desk = createMemoryDesk({ stories: [toll, bus], contributors: [marit], houseStyles });
  const controls = createControls(desk);
  render(
    <DeskRoot controls={controls} start={{ settings: DEFAULT_SETTINGS, platform: 'other' }}>
      <DeskWindow />
    </DeskRoot>,
  );
  await settle();
  fireEvent.keyDown(window, { key: 'A', code: 'KeyA', ctrlKey: true, shiftKey: true });
  await settle();
  return { desk, controls };
}

describe('the library over the desk', () => {
  it('opens by its keys, opens a story, and is found again as it was left', async () => {
    const { controls } = await open();
    fireEvent.click(named('button', 'Headline'));
    await settle();
    await pressIn(table(), 'End', 'Enter');
    await settle();
    expect(controls.stories.story?.id).toBe(bus.id);
    expect(document.querySelector('[role="grid"]')).toBeNull();
    fireEvent.keyDown(window, { key: 'A', code: 'KeyA', ctrlKey: true, shiftKey: true });
    await settle();
    const head = named('[role="columnheader"]', 'Headline');
    expect(head.getAttribute('aria-sort')).toBe('ascending');
    expect(table().querySelector('[aria-selected="true"]')?.textContent).toContain('night bus');
  });

  it('comes back when the palette or a new story that began over it is left', async () => {
    await open();
    for (const key of ['k', 'n']) {
      fireEvent.keyDown(window, { key, code: `Key${key.toUpperCase()}`, ctrlKey: true });
      await settle();
      expect(table().closest('[inert]')).not.toBeNull();
      const field = document.activeElement ?? document.body;
      fireEvent.keyDown(field, { key: 'Escape', code: 'Escape' });
      await settle();
      expect(table().closest('[inert]')).toBeNull();
    }
  });

  it('gives the focus back to the page when it is left', async () => {
    const { controls } = await open();
    await act(() => controls.stories.open(toll.id));
    await settle();
    const page = named('[role="textbox"]', 'Story');
    page.focus();
    table().focus();
    await pressIn(table(), 'Escape');
    await settle();
    expect(controls.ui.getState().layer).toBeNull();
    expect(document.activeElement).toBe(page);
  });

  it('leads to a contributor in the register, and to all that is by them', async () => {
    const { controls } = await open();
    await pressIn(table(), 'Shift+F10');
    await choose('Stories by Marit Oduya-Lind');
    expect(table().getAttribute('aria-rowcount')).toBe('2');
    await pressIn(table(), 'Shift+F10');
    await choose('Marit Oduya-Lind in the register');
    expect(controls.ui.getState().layer).toEqual({ kind: 'contributors', id: marit.id });
  });

  it('changes the open story through its page, not behind it', async () => {
    const { desk, controls } = await open();
    await act(() => controls.stories.open(toll.id));
    await pressIn(table(), 's');
    await choose('Editing');
    expect(controls.stories.story?.record.status).toBe('editing');
    await controls.stories.flush();
    expect(desk.state.stories.get(toll.id)?.story.status).toBe('editing');
    expect(screen.queryByText('A newer text of this story is already saved.')).toBeNull();
  });
});
