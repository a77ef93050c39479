import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { plainBlock, type Block } from '@shared/import/block';
import type { WordCopy } from '@shared/import/word/word-copy';
import { problem } from '@shared/result/problem';
import { err, ok } from '@shared/result/result';
import { DeskProvider } from '../../desk/desk-context';
import { createMemoryDesk, type MemoryDesk } from '../../desk/memory-desk';
import { shippedHouseStyles } from '../../desk/memory-house-styles';
import { KeysProvider } from '../../ui/keys-context';
import { toasts } from '../../ui/toast-store';
import { ImportPreview } from './import-preview';

const HASH = 'a'.repeat(64);
const said = (text: string) => ({ author: 'Ana Weir', at: '2026-03-28T09:00:00Z', text });
const proposed = (text: string, move: string | null = null) =>
  ({ ...said(text), change: 'words', move, within: null }) as const;
const block = (text: string, changes: Partial<Block> = {}): Block => ({
  ...plainBlock(text, 0),
  ...changes,
});
const COPY: WordCopy = {
  blocks: [
    block('The wall cannot hold the river', { hints: { headline: 20 } }),
    block('The river came over the steps at night, and by daylight the town had water.', {
      inline: [
        {
          type: 'text',
          text: 'The river',
          marks: [{ type: 'comment', attrs: { id: 'c1' } }],
        },
        {
          type: 'text',
          text: ' came over the steps at night,',
          marks: [{ type: 'deletion', attrs: { id: 's1' } }],
        },
        { type: 'text', text: ' and by daylight the town had water.' },
      ],
    }),
    block('A quay under water', { picture: 0 }),
    block('The council wants a higher wall, and it will not have the money for one.', {
      marks: [{ type: 'insertion', attrs: { id: 's2' } }],
    }),
  ],
  notes: [
    { code: 'tracked-changes', message: '2 tracked changes were kept: Ana Weir.', line: null },
  ],
  review: {
    suggestions: {
      s1: proposed('came over the steps at night,'),
      s2: { ...proposed('The council …'), change: 'paragraph' },
    },
    comments: { c1: { ...said('Which?'), parent: null, resolved: null } },
  },
  pictures: [
    {
      record: {
        ...{ hash: HASH, name: 'quay.png', type: 'image/png' },
        ...{ width: 4, height: 3, bytes: 2 },
      },
      bytes: new Uint8Array([1, 2]),
      altText: 'A quay under water',
    },
  ],
  language: 'en-GB',
};
const FILE = new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]);

beforeEach(() => {
  // A page of the tests has no store of blobs.
  Object.assign(URL, { createObjectURL: () => 'blob:quay', revokeObjectURL: () => undefined });
});
afterEach(() => {
  cleanup();
  Reflect.deleteProperty(URL, 'createObjectURL');
  Reflect.deleteProperty(URL, 'revokeObjectURL');
});

interface Opened {
  readonly desk: MemoryDesk;
  readonly onReport: ReturnType<typeof vi.fn>;
}

async function open(wordCopy: MemoryDesk['state']['wordCopy'] = ok(COPY)): Promise<Opened> {
  const houseStyles = shippedHouseStyles();
  const desk = createMemoryDesk({ houseStyles });
  desk.state.wordCopy = wordCopy;
  const onReport = vi.fn();
  render(
    <DeskProvider desk={desk}>
      <KeysProvider platform="other" changed={{}}>
        <ImportPreview
          source={{ kind: 'file', file: { name: 'wall.docx', bytes: FILE } }}
          houseStyles={houseStyles}
          houseStyleId="broadcaster"
          onTaken={vi.fn()}
          onReport={onReport}
          onCancel={vi.fn()}
          onChooseAnother={vi.fn()}
        />
      </KeysProvider>
    </DeskProvider>,
  );
  await settle();
  return { desk, onReport };
}

const settle = () => act(() => new Promise<void>((done) => setTimeout(done, 10)));
const label = (line: number) =>
  screen.getByRole('button', { name: new RegExp(`^Line ${line}: `, 'u') });
const press = (key: string, held: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...held });
const received = () => screen.getByRole('region', { name: 'As received' });
const page = () => screen.getByRole('article', { name: 'The story as it will be' });

/** By arrow keys from where the preview stands: it opens at the first line that it is not sure of. */
function goTo(line: number): void {
  const isCurrent = (number: number): boolean =>
    label(number).getAttribute('aria-current') === 'true';
  const at = [1, 2, 3, 4].find(isCurrent) ?? 1;
  act(() => label(at).focus());
  for (let step = 0; step < Math.abs(line - at); step += 1)
    press(line > at ? 'ArrowDown' : 'ArrowUp');
}

describe('the preview of a Word file', () => {
  it('marks what is proposed and said on both sides, by whom, for eye and ear', async () => {
    await open();
    for (const side of [received(), page()]) {
      const deleted = side.querySelector('del');
      expect(deleted?.textContent).toBe(
        '[Deleted by Ana Weir, 2026-03-28]  came over the steps at night, [end]',
      );
      expect(deleted?.getAttribute('title')).toBe('Deleted by Ana Weir, 2026-03-28');
      expect(side.querySelector('mark')?.textContent).toContain(
        '[Comment by Ana Weir, 2026-03-28: Which?] The river',
      );
      expect(side.textContent).toContain('Inserted by Ana Weir, 2026-03-28');
    }
  });

  it('says how much comes along undecided, and has the text of a comment at the line', async () => {
    await open();
    const look = screen.getByRole('region', { name: 'To look at' }).textContent;
    expect(look).toContain('2 tracked changes and 1 comment come along, undecided.');
    expect(look).not.toContain('were kept');
    goTo(2);
    expect(screen.getByRole('list', { name: 'Comments on line 2' }).textContent).toBe(
      'Ana Weir: Which?',
    );
  });

  it('shows the picture with its alt text, and makes it a photo or nothing', async () => {
    await open();
    expect(within(received()).getByRole('img', { name: 'A quay under water' })).toBeTruthy();
    expect(within(page()).getByRole('img', { name: 'A quay under water' })).toBeTruthy();
    fireEvent.click(label(3));
    await settle();
    const kinds = within(screen.getByRole('menu', { name: 'Take line 3 in as' }))
      .getAllByRole('menuitemradio')
      .map(({ textContent }) => textContent);
    expect(kinds).toEqual(['PhotoG', 'RepeatR', 'Page rubbishP']);
    press('b');
    press('p');
    await settle();
    expect(label(3).getAttribute('aria-label')).toBe('Line 3: Page rubbish');
    expect(within(page()).queryByRole('img')).toBeNull();
    press('z', { ctrlKey: true });
    await settle();
    expect(label(3).getAttribute('aria-label')).toBe('Line 3: Photo');
  });

  it('is read once, whatever house style it is read for, and offers no other reading', async () => {
    const { desk } = await open();
    expect(screen.queryByRole('button', { name: /Word/u })).toBeNull();
    fireEvent.click(screen.getByRole('combobox', { name: 'House style' }));
    await settle();
    fireEvent.click(screen.getByRole('option', { name: /Newsroom/u }));
    await settle();
    const read = desk.asked.filter(({ channel }) => channel === 'import:read-word');
    expect(read).toHaveLength(1);
  });

  it('takes the story in with its picture, changes and comments, and leads to the report', async () => {
    const { desk, onReport } = await open();
    press('Enter', { ctrlKey: true });
    await settle();
    const asked = desk.asked.find(({ channel }) => channel === 'import:take')?.request;
    expect(asked).toMatchObject({
      pictures: [{ record: { hash: HASH }, bytes: new Uint8Array([1, 2]) }],
      original: { name: 'wall.docx', bytes: FILE },
      report: { form: 'docx' },
    });
    const [kept] = [...desk.state.stories.values()];
    expect(Object.keys(kept?.story.suggestions ?? {})).toEqual(['s1', 's2']);
    expect(Object.keys(kept?.story.comments ?? {})).toEqual(['c1']);
    const [action] = toasts.getState().shown?.actions ?? [];
    action?.act();
    expect([action?.label, onReport.mock.calls]).toEqual(['Import report', [[kept?.story.id]]]);
  });

  it('sends no picture that is left out', async () => {
    const { desk } = await open();
    fireEvent.click(label(3));
    await settle();
    press('p');
    await settle();
    press('Enter', { ctrlKey: true });
    await settle();
    const asked = desk.asked.find(({ channel }) => channel === 'import:take')?.request;
    expect(asked).toMatchObject({ pictures: [] });
  });

  it('says why a file was refused', async () => {
    await open(err([problem('import-word-slow', 'This Word file took too long to read.')]));
    expect(screen.getByRole('heading', { name: 'wall.docx was not taken in' })).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('took too long to read');
  });

  it('says that a file has no words', async () => {
    await open(ok({ ...COPY, blocks: [] }));
    expect(screen.getByRole('alert').textContent).toContain('There are no words in this file.');
  });
});
