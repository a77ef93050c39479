import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { wordsOf } from '@shared/story/copy';
import { docOf } from '@shared/story/parse-story';
import type { Story } from '@shared/story/story';
import { DeskProvider } from '../../desk/desk-context';
import { createMemoryDesk, type MemoryDesk } from '../../desk/memory-desk';
import { shippedHouseStyles } from '../../desk/memory-house-styles';
import { KeysProvider } from '../../ui/keys-context';
import { toasts } from '../../ui/toast-store';
import { engineHere, type ImportEngine } from './import-engine';
import { ImportPreview } from './import-preview';
import type { ImportSource } from './import-source';

afterEach(cleanup);

const TEXT = [
  'Give the Carrow back its meadows',
  'Updated 19:45, 28-Mar-2026',
  'Marit Oduya-Lind',
  'Give the Carrow back its meadows',
  'Give the Carrow back its meadows.mp3',
  'Editor’s note: Marit Oduya-Lind is a hydrologist at the Carrow Institute. The views here are the author’s own and may differ from the Courier’s.',
  'On the night of 9 January the river came over the steps, and by daylight a thousand homes had water above the skirting boards.',
  'The Carrow at Tannery Steps, just below the top of the wall, Port Ansley, March 21, 2026. /Northlight',
  'The council’s answer is the one that it has given twice before: it will build the wall higher, at a cost of £412m.',
  'The Carrow at Tannery Steps, just below the top of the wall, Port Ansley, March 21, 2026. /Northlight',
  'It should send the plan back and ask how much room the river needs, and the council votes on it in April.',
  '(Would you like to write for us? Send a note to opinion@courier.example)',
  'Search Trends',
].join('\n');

const file = (text: string, name = 'carrow.txt'): ImportSource => ({
  kind: 'file',
  file: { name, bytes: new TextEncoder().encode(text) },
});

interface Opened {
  readonly desk: MemoryDesk;
  readonly onTaken: ReturnType<typeof vi.fn>;
  readonly onCancel: ReturnType<typeof vi.fn>;
}

async function open(source: ImportSource, makeWorker?: () => ImportEngine): Promise<Opened> {
  const houseStyles = shippedHouseStyles();
  const desk = createMemoryDesk({ houseStyles });
  const onTaken = vi.fn();
  const onCancel = vi.fn();
  render(
    <DeskProvider desk={desk}>
      <KeysProvider platform="other" changed={{}}>
        <ImportPreview
          source={source}
          houseStyles={houseStyles}
          houseStyleId="broadcaster"
          onTaken={onTaken}
          onCancel={onCancel}
          onChooseAnother={vi.fn()}
          {...(makeWorker ? { makeWorker } : {})}
        />
      </KeysProvider>
    </DeskProvider>,
  );
  await settle();
  return { desk, onTaken, onCancel };
}

const settle = () => act(() => new Promise<void>((done) => setTimeout(done, 10)));
const label = (line: number) =>
  screen.getByRole('button', { name: new RegExp(`^Line ${line}: `, 'u') });
const kindOf = (line: number) =>
  label(line)
    .getAttribute('aria-label')
    ?.replace(/^Line \d+: /u, '');
const press = (key: string, held: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...held });
const page = () => screen.getByRole('article', { name: 'The story as it will be' });
const takenStory = (desk: MemoryDesk): Story | undefined =>
  [...desk.state.stories.values()][0]?.story;

async function openMenu(line: number): Promise<HTMLElement> {
  fireEvent.click(label(line));
  await settle();
  return screen.getByRole('menu', { name: `Take line ${line} in as` });
}

describe('the import preview', () => {
  it('shows every line with what it was recognised as', async () => {
    await open(file(TEXT));
    expect(Array.from({ length: 13 }, (_, at) => kindOf(at + 1)?.split(',')[0])).toEqual([
      'Headline',
      'Stamp',
      'Byline',
      'Repeat',
      'Audio',
      'Editor’s note',
      'Body',
      'Caption',
      'Body',
      'Repeat',
      'Body',
      'Contributor call',
      'Page rubbish',
    ]);
  });

  it('shows the page that would come, with what is still to come', async () => {
    await open(file(TEXT));
    const shown = page().textContent;
    expect(shown).toContain('Updated 19:45, 28-Mar-2026');
    expect(shown).toContain('Photo to come');
    expect(shown).toContain('/Northlight');
    expect(shown).toContain('Audio to come');
    expect(shown).not.toContain('Search Trends');
  });

  it('sums up that nothing is lost', async () => {
    await open(file(TEXT));
    const [status] = screen
      .getAllByRole('status')
      .filter(({ textContent }) => /recognised/u.test(textContent));
    expect(status?.textContent).toBe('11 parts recognised · 3 lines in the tray · nothing lost');
  });

  it('stores nothing until it is told to', async () => {
    const { desk, onCancel } = await open(file(TEXT));
    press('Escape');
    expect(onCancel).toHaveBeenCalledOnce();
    expect(desk.asked.map(({ channel }) => channel)).not.toContain('import:take');
  });

  it('takes the story in with the original’s own bytes, and opens it', async () => {
    const { desk, onTaken } = await open(file(TEXT));
    press('Enter', { ctrlKey: true });
    await settle();
    const story = takenStory(desk);
    expect(story).toMatchObject({
      houseStyleId: 'broadcaster',
      updatedAt: '2026-03-28T19:45:00+08:00',
      contributors: [{ name: 'Marit Oduya-Lind' }],
    });
    expect(onTaken.mock.calls).toEqual([[story?.id]]);
    const original = desk.state.originals.get(story?.id ?? '');
    expect(original && new TextDecoder().decode(original.bytes)).toBe(TEXT);
    expect(original).toMatchObject({ name: 'carrow.txt', type: 'text/plain' });
    expect(toasts.getState().shown?.words).toMatch(/^Taken in\. The original is kept/u);
  });

  it('says what happened when it could not be kept, and stays', async () => {
    const { desk, onTaken } = await open(file(TEXT));
    desk.failWith('import:take', {
      code: 'disk-full',
      message: 'The disk is full.',
      copy: 'Nothing was taken in.',
      wayOn: 'Free some space and take it in again.',
    });
    press('Enter', { ctrlKey: true });
    await settle();
    expect(screen.getByRole('alert').textContent).toBe(
      'The disk is full. Nothing was taken in. Free some space and take it in again.',
    );
    expect(onTaken).not.toHaveBeenCalled();
  });
});

describe('correcting a line by key', () => {
  it('moves with the arrows and changes the kind with a letter at once', async () => {
    await open(file(TEXT));
    act(() => label(7).focus());
    fireEvent.click(label(9));
    await settle();
    press('x');
    await settle();
    expect(kindOf(9)).toBe('Crosshead');
    expect(document.activeElement).toBe(label(9));
    press('ArrowDown');
    expect(document.activeElement).toBe(label(10));
    expect(within(page()).getByRole('heading', { level: 4 }).textContent).toMatch(
      /^The council’s answer/u,
    );
  });

  it('moves on from the line that was given the focus by other means than the arrows', async () => {
    await open(file(TEXT));
    act(() => label(7).focus());
    press('ArrowDown');
    expect(document.activeElement).toBe(label(8));
    act(() => label(2).focus());
    press('ArrowDown');
    expect(document.activeElement).toBe(label(3));
  });

  it('chooses with the arrows and Enter', async () => {
    await open(file(TEXT));
    const menu = await openMenu(9);
    expect(within(menu).getByRole('menuitemradio', { checked: true }).textContent).toBe('BodyB');
    press('ArrowDown');
    press('ArrowDown');
    expect(document.activeElement?.textContent).toBe('Pull quoteQ');
    press('Enter');
    await settle();
    expect(kindOf(9)).toBe('Pull quote');
  });

  it('closes the menu with Esc and changes nothing, and does not leave the preview', async () => {
    const { onCancel } = await open(file(TEXT));
    await openMenu(9);
    press('Escape');
    await settle();
    expect(screen.queryByRole('menu', { name: 'Take line 9 in as' })).toBeNull();
    expect([kindOf(9), onCancel.mock.calls.length]).toEqual(['Body', 0]);
  });

  it('takes a change back with undo', async () => {
    await open(file(TEXT));
    await openMenu(9);
    press('p');
    await settle();
    expect(kindOf(9)).toBe('Page rubbish');
    press('z', { ctrlKey: true });
    await settle();
    expect(kindOf(9)).toBe('Body');
  });

  it('takes a line in from the tray and goes on to the next', async () => {
    await open(file(TEXT));
    press('ArrowDown', { ctrlKey: true });
    const tray = screen.getByRole('region', { name: 'Tray' });
    expect(document.activeElement).toBe(
      within(tray).getByRole('button', { name: 'Take line 4 in as…' }),
    );
    fireEvent.click(document.activeElement ?? tray);
    await settle();
    press('f');
    await settle();
    expect(kindOf(4)).toBe('Standfirst');
    expect(document.activeElement).toBe(
      within(tray).getByRole('button', { name: 'Take line 10 in as…' }),
    );
  });

  it('asks before it gives up kinds that were chosen by hand', async () => {
    const { onCancel } = await open(file(TEXT));
    await openMenu(9);
    press('x');
    await settle();
    press('Escape');
    expect(onCancel).not.toHaveBeenCalled();
    fireEvent.click(await screen.findByRole('button', { name: /^Leave/u }));
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('keeps the story that was corrected', async () => {
    const { desk } = await open(file(TEXT));
    await openMenu(1);
    press('f');
    await settle();
    press('Enter', { ctrlKey: true });
    await settle();
    const story = takenStory(desk);
    expect(story && wordsOf(docOf(story), 'standfirst')).toBe('Give the Carrow back its meadows');
  });
});

describe('the panes', () => {
  it('are gone round with F6, and back', async () => {
    await open(file(TEXT));
    act(() => label(1).focus());
    const seen = Array.from({ length: 4 }, () => {
      press('F6', { code: 'F6' });
      return document.activeElement?.closest('[data-pane]')?.getAttribute('data-pane');
    });
    expect(seen).toEqual(['story', 'tray', 'foot', 'received']);
    press('F6', { code: 'F6', shiftKey: true });
    expect(document.activeElement?.closest('[data-pane]')?.getAttribute('data-pane')).toBe('foot');
  });
});

describe('reading', () => {
  it('reads a stamp without a zone in the one that is chosen', async () => {
    await open(file(TEXT));
    expect(screen.getByRole('combobox', { name: 'Times in' }).textContent).toBe('Asia/Shanghai');
  });

  it('does not ask for a zone where no stamp wants one', async () => {
    await open(file(TEXT.replace(/Updated.*\n/u, '')));
    expect(screen.queryByRole('combobox', { name: 'Times in' })).toBeNull();
  });

  it('names why a file is refused and offers another', async () => {
    await open({
      kind: 'file',
      file: { name: 'carrow.pdf', bytes: new TextEncoder().encode('%PDF-1.7 …') },
    });
    expect(screen.getByRole('heading', { name: 'carrow.pdf was not taken in' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Choose another file…' })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Take in/u })).toHaveProperty('disabled', true);
  });

  it('says that an empty file has no words', async () => {
    await open(file('  \n\n'));
    expect(screen.getByRole('alert').textContent).toContain('There are no words in this file.');
  });

  it('takes the clipboard’s HTML as such and keeps it as the original', async () => {
    const html =
      '<h1>Give the Carrow back its meadows</h1><p>It should send the plan back and ask how much room the <b>river</b> needs.</p>';
    const { desk } = await open({ kind: 'clipboard', text: 'plain', html });
    expect(within(page()).getByText('river').tagName).toBe('STRONG');
    press('Enter', { ctrlKey: true });
    await settle();
    const [original] = [...desk.state.originals.values()];
    expect(original).toMatchObject({ name: 'Clipboard.html', type: 'text/html' });
  });

  it('says that it is reading once that takes long', async () => {
    const slow: ImportEngine = { ...engineHere, recognise: () => new Promise(() => undefined) };
    await open(file(`Headline\n${'A long paragraph of copy. '.repeat(10_000)}`), () => slow);
    expect(screen.queryByText('Reading carrow.txt…')).toBeNull();
    await act(() => new Promise<void>((done) => setTimeout(done, 450)));
    expect(screen.getByText('Reading carrow.txt…')).toBeTruthy();
  });

  it('reports a fault of the reader as a refusal, and gives its worker up', async () => {
    const stop = vi.fn();
    const broken: ImportEngine = {
      ...engineHere,
      recognise: () => Promise.reject(new Error('out of memory')),
      stop,
    };
    await open(file(`Headline\n${'A long paragraph of copy. '.repeat(10_000)}`), () => broken);
    expect(screen.getByRole('alert').textContent).toContain('out of memory');
    cleanup();
    expect(stop).toHaveBeenCalled();
  });
});
