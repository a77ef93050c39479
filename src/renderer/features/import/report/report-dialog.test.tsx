import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { importText } from '@shared/import/import-text';
import { storyFromRecognition } from '@shared/import/story-from-recognition';
import { DeskProvider } from '../../../desk/desk-context';
import { createMemoryDesk, type MemoryDesk } from '../../../desk/memory-desk';
import { KeysProvider } from '../../../ui/keys-context';
import { toasts } from '../../../ui/toast-store';
import { ReportDialog } from './report-dialog';

afterEach(cleanup);

const ID = '00000000-0000-4000-8000-000000000001';
const TEXT =
  'The wall cannot hold the river\n\nMarit Oduya-Lind\n\nThe council’s answer is the one that it has given twice before: it will build the wall higher.\n\nThe wall cannot hold the river\n\nSearch Trends';
const settle = () => act(() => new Promise<void>((done) => setTimeout(done, 10)));

async function taken(type = 'text/plain'): Promise<MemoryDesk> {
  const desk = createMemoryDesk({});
  const read = importText({ source: { text: TEXT }, name: 'wall.txt' });
  if (!read.ok) throw new Error('No text');
  const made = storyFromRecognition(read.value, {
    ...{ id: ID, now: '2026-03-30T09:00:00Z', houseStyleId: 'newsroom' },
    ...{ language: 'en', timeZone: 'UTC' },
  });
  const bytes = new TextEncoder().encode(TEXT);
  await desk.ask('import:take', {
    ...made,
    pictures: [],
    original: { name: 'wall.txt', type, bytes },
  });
  return desk;
}

async function open(desk: MemoryDesk, part: 'report' | 'original' = 'report') {
  const onClose = vi.fn();
  render(
    <DeskProvider desk={desk}>
      <KeysProvider platform="other" changed={{}}>
        <ReportDialog storyId={ID} part={part} onClose={onClose} />
      </KeysProvider>
    </DeskProvider>,
  );
  await settle();
  return onClose;
}

describe('the report of a taking in', () => {
  it('tells what was recognised and what was left out, which can be copied', async () => {
    const desk = await taken();
    await open(desk);
    const report = screen.getByRole('region', { name: 'Import report' });
    expect(report.textContent).toContain('3 lines taken in · 2 lines left out · nothing lost');
    expect(report.textContent).toContain('BylineMarit Oduya-Lind');
    fireEvent.click(screen.getByRole('button', { name: 'Copy line 5' }));
    await settle();
    expect(desk.asked.at(-1)).toMatchObject({
      channel: 'clipboard:write',
      request: { text: 'Search Trends' },
    });
  });

  it('shows the original where it is text, and saves it', async () => {
    const desk = await taken();
    await open(desk);
    fireEvent.click(screen.getByRole('radio', { name: 'Original' }));
    expect(screen.getByRole('region', { name: 'Original' }).textContent).toBe(TEXT);
    fireEvent.click(screen.getByRole('button', { name: 'Save the original…' }));
    await settle();
    expect(toasts.getState().shown?.words).toBe('The original was saved as wall.txt.');
  });

  it('says of a file of another program that it is kept', async () => {
    await open(await taken('application/vnd.word'), 'original');
    expect(screen.getByRole('region', { name: 'Original' }).textContent).toMatch(
      /^wall\.txt \(1 kB\) is kept as it came/u,
    );
  });

  it('says of a story that was written here that there is none', async () => {
    await open(createMemoryDesk({}));
    expect(screen.getByText(/^This story was written here/u)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Save the original…' })).toBeNull();
  });

  it('says what went wrong', async () => {
    const desk = await taken();
    desk.failWith('import:original', {
      code: 'disk-failed',
      message: 'The disk refused.',
      copy: 'The story is as it was.',
      wayOn: 'Try again.',
    });
    await open(desk);
    expect(screen.getByRole('alert').textContent).toBe(
      'The disk refused. The story is as it was. Try again.',
    );
  });
});
