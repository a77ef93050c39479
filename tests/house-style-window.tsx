import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import type { HouseStyleFiles } from '../src/shared/house-style/house-style';
import { readHouseStyle } from '../src/shared/house-style/read-house-style';
import type { Story } from '../src/shared/story/story';
import { startStory } from '../src/shared/templates/start-story';
import { courierFiles } from './courier-files';
import { DeskProvider } from '../src/renderer/desk/desk-context';
import { createMemoryDesk, type MemoryDesk } from '../src/renderer/desk/memory-desk';
import { shippedHouseStyles } from '../src/renderer/desk/memory-house-styles';
import type { MemoryStart } from '../src/renderer/desk/memory-state';
import { KeysProvider } from '../src/renderer/ui/keys-context';
import { dismissToast } from '../src/renderer/ui/toast-store';
import {
  plainRunner,
  TrialRunnerProvider,
} from '../src/renderer/features/house-style/rules/trial/trial-runner';
import { HouseStyleWindow } from '../src/renderer/features/house-style/house-style-window';

/** For every test file of the window: what jsdom lacks, and a clean end. */
export function windowTests(): void {
  beforeEach(() => {
    // jsdom lays nothing out; the editor only asks where the caret is.
    Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
    Range.prototype.getBoundingClientRect = () => new DOMRect();
  });
  afterEach(() => {
    cleanup();
    dismissToast();
  });
}

/** Lets answers of the twin arrive. */
export const settle = () => act(() => new Promise<void>((done) => setTimeout(done, 20)));

/** Opens the manager over a twin of the desk that has the shipped styles and one of its own, the Courier. */
export async function open(
  start: MemoryStart = {},
  styleId: string | null = 'courier',
  rule: string | null = null,
) {
  const desk = createMemoryDesk({
    houseStyles: shippedHouseStyles(),
    ownStyles: [courierFiles()],
    ...start,
  });
  const onLeave = vi.fn();
  render(
    <DeskProvider desk={desk}>
      <KeysProvider platform="other" changed={{}}>
        <TrialRunnerProvider value={plainRunner}>
          <HouseStyleWindow
            styleId={styleId}
            templateId={null}
            rule={rule}
            backTo="Floodwall"
            onLeave={onLeave}
          />
        </TrialRunnerProvider>
      </KeysProvider>
    </DeskProvider>,
  );
  await screen.findByRole('heading', { name: 'House style' });
  await settle();
  return { desk, onLeave };
}

/** Stories that an op-ed of the Courier was started for. */
export function stories(count: number): Story[] {
  const style = readHouseStyle(courierFiles());
  if (!style.ok) throw new Error('The Courier cannot be read');
  const [template] = style.value.storyTemplates;
  if (template === undefined) throw new Error('The Courier starts no story');
  return Array.from({ length: count }, (_, at) =>
    startStory(template, style.value, {
      id: `00000000-0000-4000-8000-${String(at + 1).padStart(12, '0')}`,
      now: '2026-03-28T09:00:00Z',
    }),
  );
}

/** Goes to a place by its row in the column. */
export const go = async (name: string | RegExp) => {
  const nav = screen.getByRole('navigation', { name: 'House style' });
  fireEvent.click(within(nav).getByRole('button', { name }));
  await settle();
};
/** Presses a button by its name. */
export const press = async (name: string | RegExp, within_: HTMLElement = document.body) => {
  fireEvent.click(within(within_).getByRole('button', { name }));
  await settle();
};
/** Writes into a field. */
export const type = async (label: string, value: string) => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
  await settle();
};
/** Presses a key where the focus is. */
export const key = async (name: string, held: Partial<KeyboardEventInit> = {}) => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...held });
  await settle();
};
/** Presses the primary button. */
export const save = () => press(/^Save changes/u);
/** The Courier's files as they are kept. */
export const written = (desk: MemoryDesk): HouseStyleFiles =>
  desk.state.ownStyles.get('courier') ?? {};
/** All words of the pane. */
export const main = () => screen.getByRole('main').textContent;
