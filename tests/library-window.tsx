import { act, fireEvent, render } from '@testing-library/react';
import { useState } from 'react';
import { vi } from 'vitest';
import { DeskProvider } from '../src/renderer/desk/desk-context';
import { createMemoryDesk, type MemoryDesk } from '../src/renderer/desk/memory-desk';
import type { MemoryStart } from '../src/renderer/desk/memory-state';
import { LibraryWindow } from '../src/renderer/features/library/table/library-window';
import type { TableActions } from '../src/renderer/features/library/table/table-actions';
import { FIRST_VIEW } from '../src/renderer/features/library/table/table-view';
import { ToastPlace } from '../src/renderer/ui/toast';
import { err, ok } from '../src/shared/result/result';
import type { Story } from '../src/shared/story/story';
import { page, story } from './story-builder';

/** The id of the story of that number. */
export const storyId = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** A story of the table; the lower its number, the newer. */
export const tableStory = (n: number, headline: string, changes: Partial<Story> = {}) =>
  story(page({ headline, body: [`Words of ${headline}.`] }), {
    id: storyId(n),
    status: 'drafting',
    modifiedAt: new Date(Date.UTC(2026, 2, 28, 12) - n * 60_000).toISOString(),
    ...changes,
  });

/** So many stories: “Story 1”, the newest, and on. */
export const manyStories = (count: number) =>
  Array.from({ length: count }, (_, at) => tableStory(at + 1, `Story ${at + 1}`));

/** What the window is told by the table. */
export const told = {
  onOpen: vi.fn<(id: string) => void>(),
  onNewStory: vi.fn<() => void>(),
  onHouseStyle: vi.fn<() => void>(),
  onContributor: vi.fn<(name: string) => void>(),
  onClose: vi.fn<() => void>(),
};

/** Does to a desk what the table asks, as if no story were open. */
function plainActions(desk: MemoryDesk): TableActions {
  return {
    change: async (ids, change) => {
      const asked = await desk.ask('library:change', { ids: [...ids], change });
      return asked.ok ? ok({ ...asked.value, isTold: false }) : err(asked.error);
    },
    save: () => Promise.resolve(),
    duplicate: async (id) => {
      const asked = await desk.ask('library:duplicate', { id });
      return asked.ok ? ok(asked.value.id) : asked;
    },
    remove: async (ids) => {
      const asked = await desk.ask('library:remove-spiked', { ids: [...ids] });
      return asked.ok ? ok(asked.value.removed) : asked;
    },
  };
}

/** Shows the library's window over a desk with these stories. */
export async function showLibrary(start: MemoryStart, openId: string | null = null) {
  for (const each of Object.values(told)) each.mockClear();
  const desk = createMemoryDesk(start);
  const actions = plainActions(desk);
  render(
    <DeskProvider desk={desk}>
      <Held actions={actions} openId={openId} />
      <ToastPlace />
    </DeskProvider>,
  );
  await settle();
  return desk;
}

function Held({ actions, openId }: { actions: TableActions; openId: string | null }) {
  const [view, setView] = useState(FIRST_VIEW);
  return (
    <LibraryWindow
      view={view}
      openId={openId}
      actions={actions}
      timeZone="UTC"
      styleName={(id) => (id === 'newsroom' ? 'Newsroom' : id)}
      isOnTop
      firstRun={<p>Ways to begin</p>}
      commands={null}
      onView={setView}
      {...told}
    />
  );
}

/** Waits until the desk has answered, and what came together is told. */
export const settle = (ms = 80) => act(() => new Promise<void>((done) => setTimeout(done, ms)));

/** What a selector finds that has this name; looked up by itself, for roles cost much in a window so full. */
export function named(selector: string, name: RegExp | string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].filter((each) => {
    const own = each.getAttribute('aria-label') ?? each.textContent;
    return typeof name === 'string' ? own === name : name.test(own);
  });
  const [first, ...others] = found;
  if (first === undefined || others.length > 0)
    throw new Error(`${found.length} of ${selector} are called ${String(name)}`);
  return first;
}
/** Presses a button of this name. */
export async function press(name: RegExp | string): Promise<void> {
  fireEvent.click(named('button', name));
  await settle();
}
/** Chooses in the menu that is open. */
export async function choose(name: string): Promise<void> {
  fireEvent.click(named('[role^="menuitem"]', name));
  await settle();
}

/** The table, and what of it is drawn. */
export const table = () => named('[role="grid"]', 'Stories');
/** The rows of stories that are drawn, by their headlines. */
export const headlines = () => [...table().querySelectorAll('h3')].map((each) => each.textContent);
/** The headlines of what is selected. */
export const selected = () =>
  [...table().querySelectorAll('[aria-selected="true"] h3')].map((each) => each.textContent);

/** Presses keys in the table, one after the other: "Shift+ArrowDown". */
export async function pressIn(element: HTMLElement, ...keys: readonly string[]): Promise<void> {
  for (const each of keys) {
    const parts = each.split('+');
    const key = parts.at(-1) ?? '';
    fireEvent.keyDown(element, {
      key: key === 'Space' ? ' ' : key,
      shiftKey: parts.includes('Shift'),
      ctrlKey: parts.includes('Ctrl'),
    });
    await settle(10);
  }
}
