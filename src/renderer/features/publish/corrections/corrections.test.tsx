import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { CorrectionEntry } from '@shared/export/corrections/correction-entry';
import { asked, button, houseStyle, openPanel, settle } from '../../../../../tests/publish-window';
import { element, page } from '../../../../../tests/story-builder';
import { DeskProvider } from '../../../desk/desk-context';
import { createMemoryDesk, type MemoryDesk } from '../../../desk/memory-desk';
import { ToastPlace } from '../../../ui/toast';
import { toasts } from '../../../ui/toast-store';
import { LogDialog } from './log-dialog';

afterEach(() => {
  cleanup();
  toasts.setState({ shown: null });
});

const entry = (changes: Partial<CorrectionEntry> = {}): CorrectionEntry => ({
  id: 1,
  storyId: '00000000-0000-4000-8000-000000000001',
  headline: 'Room for the river',
  kind: 'correction',
  words: 'It was the Carrow.',
  dated: '2026-03-29',
  wentOutAt: '2026-03-29T10:05:00Z',
  targets: ['page'],
  who: 'Ines Hart',
  ...changes,
});
const corrected = page({
  kicker: 'Opinion',
  headline: 'Room for the river',
  body: ['Words.'],
  corrections: [
    element('correction', 'It was the Carrow.', { date: '2026-03-29' }),
    element('correction', 'The vote is over.', { kind: 'update', date: '2026-03-31' }),
  ],
});
const lines = () =>
  within(screen.getByRole('region', { name: 'Corrections' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('the corrections of a story', () => {
  it('are not spoken of where there are none', async () => {
    await openPanel();
    expect(screen.queryByRole('region', { name: 'Corrections' })).toBeNull();
  });

  it('say since when they are out, and lead to the desk’s log', async () => {
    const { desk, onCorrectionsLog } = await openPanel(corrected, houseStyle, (desk) =>
      desk.state.corrections.push(entry()),
    );
    expect(lines()).toEqual([
      expect.stringMatching(
        /^Correction, 29 March 2026: It was the Carrow\.Out since 29 March 2026 at \d\d:\d\d, as Web page\.$/u,
      ),
      'Update, 31 March 2026: The vote is over.Not out yet.',
    ]);
    desk.state.corrections.push(
      entry({ id: 2, kind: 'update', words: 'The vote is over.', dated: '2026-03-31' }),
    );
    act(() => desk.emit('corrections:logged', { storyId: entry().storyId }));
    await settle();
    expect(lines()[1]).toContain('Out since');
    fireEvent.click(button(/^Corrections log…/u));
    expect(onCorrectionsLog).toHaveBeenCalledOnce();
  });

  it('stay known when they are taken off the page', async () => {
    await openPanel(undefined, undefined, (desk) =>
      desk.state.corrections.push(entry({ targets: ['hologram'] })),
    );
    expect(lines()).toEqual([
      expect.stringMatching(/Went out .* as hologram\. No longer on the page\.$/u),
    ]);
  });

  it('are shown all the same when the log cannot be read', async () => {
    await openPanel(corrected, houseStyle, (desk) => desk.failWith('corrections:list', broken));
    expect(screen.getByText(/could not be read\. The library file cannot be used\./u)).toBeTruthy();
    expect(lines()[0]).toBe('Correction, 29 March 2026: It was the Carrow.');
  });
});

const broken = {
  code: 'library-unavailable',
  message: 'The library file cannot be used.',
  copy: 'The log of corrections is as it was.',
  wayOn: 'Start Standfirst again.',
} as const;

async function openLog(prepare: (desk: MemoryDesk) => void): Promise<MemoryDesk> {
  const desk = createMemoryDesk();
  prepare(desk);
  render(
    <DeskProvider desk={desk}>
      <LogDialog onClose={() => undefined} />
      <ToastPlace />
    </DeskProvider>,
  );
  expect(screen.getByText('Reading the log…')).toBeTruthy();
  await settle();
  return desk;
}

describe('the corrections log', () => {
  it('says when nothing has gone out, and saves no empty file', async () => {
    const desk = await openLog(() => undefined);
    expect(screen.getByText(/^No correction has gone out yet\./u)).toBeTruthy();
    fireEvent.click(button(/^Save as CSV…/u));
    await settle();
    expect(asked(desk, 'corrections:save')).toEqual([]);
  });

  it('shows the newest first, with who sent it out, and is saved as a file', async () => {
    const desk = await openLog(({ state }) =>
      state.corrections.push(
        entry(),
        entry({ id: 2, headline: '', who: '', kind: 'clarification' }),
      ),
    );
    expect(screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual([
      'No headline',
      'Room for the river',
    ]);
    expect(screen.getByText(/^Went out .* as Web page, by Ines Hart$/u)).toBeTruthy();
    expect(screen.getByText('2 entries')).toBeTruthy();
    fireEvent.click(button(/^Save as JSON…/u));
    await settle();
    expect(asked(desk, 'corrections:save')).toEqual([{ form: 'json' }]);
    expect(toasts.getState().shown?.words).toBe('Saved 2 entries to corrections.json.');
  });

  it('says that a list is not all of it', async () => {
    await openLog(({ state }) =>
      state.corrections.push(...Array.from({ length: 501 }, (_, at) => entry({ id: at + 1 }))),
    );
    expect(screen.getByText('The newest 500 of 501. A saved file has them all.')).toBeTruthy();
  });

  it('says what went wrong, on reading and on saving', async () => {
    await openLog((desk) => desk.failWith('corrections:list', broken));
    expect(screen.getByRole('alert').textContent).toBe(
      'The library file cannot be used. The log of corrections is as it was. Start Standfirst again.',
    );
    cleanup();
    await openLog((desk) => {
      desk.state.corrections.push(entry());
      desk.failWith('corrections:save', broken);
    });
    fireEvent.click(button(/^Save as CSV…/u));
    await settle();
    expect(toasts.getState().shown?.words).toContain('The library file cannot be used.');
  });
});
