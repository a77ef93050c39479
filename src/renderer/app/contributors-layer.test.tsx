import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draftOf, snapshotOf } from '@shared/contract/contributor';
import { contributorRecord } from '../../../tests/contributor-builder';
import { page, story } from '../../../tests/story-builder';
import { createMemoryDesk } from '../desk/memory-desk';
import { ContributorsLayer } from './contributors-layer';
import { answerClosing } from './close-protocol';
import { createControls } from './controls';
import { readDeskStart } from './desk-settings';
import { DeskRoot } from './start-window';

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const marit = contributorRecord('Marit Oduya-Lind', { id: id(1), post: 'a hydrologist' });
const open = story(page(), { id: id(3), contributors: [snapshotOf(marit)] });
const settle = (ms = 30) => act(() => new Promise<void>((done) => setTimeout(done, ms)));

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function show() {
  const desk = createMemoryDesk({ contributors: [marit], stories: [open] });
  const controls = createControls(desk);
  await controls.stories.open(id(3));
  controls.ui.setState({ layer: { kind: 'contributors', id: id(1) } });
  const start = await readDeskStart(desk);
  render(
    <DeskRoot controls={controls} start={start}>
      <ContributorsLayer houseStyles={[]} />
    </DeskRoot>,
  );
  await settle();
  return { desk, controls };
}

describe('the register over the desk', () => {
  it('leaves the open story as it is, in the window and in the library', async () => {
    const { desk, controls } = await show();
    await desk.ask('contributor:save', { ...draftOf(marit), post: 'a poet' });
    await settle();
    fireEvent.click(screen.getByRole('button', { name: 'Leave as it is' }));
    await settle();
    const left = { post: 'a hydrologist', seenRevision: 2 };
    expect(controls.stories.story?.record.contributors).toMatchObject([left]);
    expect(desk.state.stories.get(id(3))?.story.contributors).toMatchObject([left]);
    expect(screen.queryByText(/offered to/u)).toBeNull();
  });

  it('saves what is typed before the window closes', async () => {
    const { desk, controls } = await show();
    fireEvent.change(screen.getByRole('textbox', { name: 'Role' }), { target: { value: 'Poet' } });
    await act(() => answerClosing(controls));
    expect(desk.state.contributors.get(id(1))?.role).toBe('Poet');
    expect(desk.state.flushed).toBe(true);
  });

  it('begins a story with the person', async () => {
    const { controls } = await show();
    fireEvent.click(screen.getByRole('button', { name: 'New story with Marit' }));
    await settle();
    expect(controls.ui.getState().layer).toMatchObject({
      kind: 'new-story',
      contributor: { contributorId: id(1), name: 'Marit Oduya-Lind' },
    });
  });
});
