import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { TakeInReport } from '@shared/contract/library-folder-channels';
import { page, story } from '../../../../tests/story-builder';
import { DeskProvider } from '../../desk/desk-context';
import { createMemoryDesk, type MemoryDesk } from '../../desk/memory-desk';
import type { MemoryStart } from '../../desk/memory-state';
import { KeysProvider } from '../../ui/keys-context';
import { WholeLibrary } from './whole-library';

afterEach(cleanup);

const settle = () => act(() => new Promise<void>((done) => setTimeout(done, 0)));

function open(start: MemoryStart = {}): MemoryDesk {
  const desk = createMemoryDesk({ stories: [story(page())], ...start });
  render(
    <DeskProvider desk={desk}>
      <KeysProvider platform="mac" changed={{}}>
        <WholeLibrary />
      </KeysProvider>
    </DeskProvider>,
  );
  return desk;
}

const press = async (name: string) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};

const folder: TakeInReport = {
  folder: 'From Ines',
  rows: [
    { file: 'a.standfirst', title: 'Gauges', became: 'taken', reason: '' },
    { file: 'b.standfirst', title: 'Quay', became: 'other', reason: '' },
    { file: 'c.standfirst', title: '', became: 'refused', reason: 'It was changed.' },
  ],
  cancelled: false,
};

describe('the whole library', () => {
  it('is exported as a folder, which is then shown', async () => {
    const desk = open();
    await press('Export the library…');
    expect(screen.getByText('1 story exported')).toBeDefined();
    await press('Show in folder');
    expect(desk.state.shownFolders).toEqual(['Standfirst library']);
  });

  it('says how far it is, and can be called off', async () => {
    const desk = open();
    fireEvent.click(screen.getByRole('button', { name: 'Export the library…' }));
    act(() => desk.emit('library-folder:progressed', { done: 1200, total: 4000 }));
    expect(screen.getByText('Exporting: 1,200 of 4,000')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Call off' }));
    await settle();
    expect(desk.asked.map(({ channel }) => channel)).toContain('library-folder:cancel');
  });

  it('says why it could not be exported', async () => {
    const desk = open();
    desk.failWith('library-folder:export', {
      code: 'disk-full',
      message: 'Full.',
      copy: 'C.',
      wayOn: 'W.',
    });
    await press('Export the library…');
    expect(screen.getByRole('alert').textContent).toBe('Full. C. W.');
  });

  it('tells of a folder file by file, and keeps those in other words apart where that is asked', async () => {
    open({ folderToTakeIn: folder });
    await press('Take in a library folder…');
    const dialog = within(screen.getByRole('dialog', { name: 'Taken in: From Ines' }));
    expect(
      dialog.getByText(/^1 taken in, 0 here already, 1 here in other words, 1 refused/u),
    ).toBeDefined();
    expect(dialog.getByText('Refused: It was changed.')).toBeDefined();
    fireEvent.click(dialog.getByRole('button', { name: 'Keep the one as a story of its own' }));
    await settle();
    expect(dialog.getByText(/^2 taken in, 0 here already, 0 here in other words/u)).toBeDefined();
    expect(dialog.queryByRole('button', { name: /^Keep/u })).toBeNull();
  });

  it('says where a folder holds no bundle', async () => {
    open({ folderToTakeIn: { folder: 'Empty', rows: [], cancelled: false } });
    await press('Take in a library folder…');
    expect(screen.getByText(/^There is no \.standfirst file/u)).toBeDefined();
  });
});
