import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DeskProvider } from '../../../desk/desk-context';
import { createMemoryDesk, type MemoryDesk } from '../../../desk/memory-desk';
import { shippedHouseStyles } from '../../../desk/memory-house-styles';
import { KeysProvider } from '../../../ui/keys-context';
import { BatchView } from './batch-view';

afterEach(cleanup);

const text = (headline: string) =>
  `${headline}\n\nMarit Oduya-Lind\n\nThe council’s answer is the one that it has given twice before: it will build the wall higher.\n\nIt should send the plan back and ask how much room the river needs.\n\nSearch Trends`;
const bytes = (words: string) => new TextEncoder().encode(words);
const FILES = [
  { name: 'carrow.txt', bytes: bytes(text('Give the Carrow back its meadows')) },
  { name: 'page.pdf', bytes: bytes('%PDF-1.7 …') },
  { name: 'wall.txt', bytes: bytes(text('The wall cannot hold the river')) },
  { name: 'note.txt', bytes: bytes('Thanks, see you on Monday then.') },
];

const settle = () => act(() => new Promise<void>((done) => setTimeout(done, 20)));
const press = (key: string, held: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...held });
const row = (name: string) => {
  const found = screen.getAllByRole('row').find(({ textContent }) => textContent.includes(name));
  if (found === undefined) throw new Error(`No row ${name}`);
  return found;
};
const status = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join('');

async function open(): Promise<{
  desk: MemoryDesk;
  onOpen: ReturnType<typeof vi.fn>;
  onClose: ReturnType<typeof vi.fn>;
}> {
  const houseStyles = shippedHouseStyles();
  const desk = createMemoryDesk({ houseStyles });
  desk.state.folderOfCopy = { folder: 'Submissions', files: FILES };
  const chosen = await desk.ask('import:choose-folder', {});
  if (!chosen.ok || chosen.value === null) throw new Error('No folder');
  const onOpen = vi.fn();
  const onClose = vi.fn();
  render(
    <DeskProvider desk={desk}>
      <KeysProvider platform="other" changed={{}}>
        <BatchView
          chosen={chosen.value}
          houseStyles={houseStyles}
          houseStyleId="newsroom"
          onOpen={onOpen}
          onClose={onClose}
        />
      </KeysProvider>
    </DeskProvider>,
  );
  await vi.waitFor(() => expect(status()).not.toContain('Reading'), { timeout: 20_000 });
  await settle();
  return { desk, onOpen, onClose };
}

const kept = (desk: MemoryDesk) =>
  [...desk.state.originals.values()].map(({ name }) => name).sort();

describe('taking in a folder', () => {
  it('says of each file what it would become, and keeps nothing before it is told to', async () => {
    const { desk } = await open();
    expect(within(row('carrow.txt')).getByText('Give the Carrow back its meadows')).toBeTruthy();
    expect(row('page.pdf').textContent).toContain('This is a PDF');
    expect(status()).toBe('3 ready · 1 not taken in');
    expect(kept(desk)).toEqual([]);
  });

  it('has all chosen but those with trouble', async () => {
    await open();
    const states = screen
      .getAllByRole<HTMLInputElement>('checkbox')
      .map((box) => [box.closest('label')?.textContent, box.checked]);
    expect(states).toEqual([
      ['carrow.txt', true],
      ['wall.txt', true],
      ['note.txt', false],
    ]);
  });

  it('takes in what is chosen, by key, and opens a story', async () => {
    const { desk, onOpen } = await open();
    act(() => screen.getByRole('checkbox', { name: 'carrow.txt' }).focus());
    fireEvent.click(screen.getByRole('checkbox', { name: 'carrow.txt' }));
    press('Enter', { ctrlKey: true });
    await vi.waitFor(() => expect(status()).toContain('1 taken in'), { timeout: 20_000 });
    await settle();
    expect(kept(desk)).toEqual(['wall.txt']);
    fireEvent.click(screen.getByRole('button', { name: 'Open the story of wall.txt' }));
    expect(onOpen.mock.calls).toEqual([[[...desk.state.stories.keys()][0]]]);
  });

  it('has the focus as it opens, and goes down the files by arrow', async () => {
    await open();
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Files' }));
    act(() => screen.getByRole('checkbox', { name: 'carrow.txt' }).focus());
    press('ArrowDown');
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'wall.txt' }));
    press('ArrowUp');
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'carrow.txt' }));
  });

  it('leads to one by hand and back to the table, which knows that it is taken in', async () => {
    const { desk } = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Look at note.txt' }));
    await settle();
    screen.getByRole('main', { name: 'Take in note.txt' });
    press('Enter', { ctrlKey: true });
    await settle();
    await settle();
    expect(row('note.txt').textContent).toContain('Taken in.');
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: 'Open the story of note.txt' }),
    );
    expect(kept(desk)).toEqual(['note.txt']);
  });

  it('names what could not be kept, and goes on with the others', async () => {
    const { desk, onClose } = await open();
    desk.failWith('import:take', {
      code: 'disk-full',
      message: 'The disk is full.',
      copy: 'Nothing was taken in.',
      wayOn: 'Free some space.',
    });
    press('Enter', { ctrlKey: true });
    await vi.waitFor(() => expect(status()).toContain('3 not taken in'), { timeout: 20_000 });
    await settle();
    expect(row('wall.txt').textContent).toContain('The disk is full.');
    press('Escape');
    expect(onClose).toHaveBeenCalledOnce();
  });
});
