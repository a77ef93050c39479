import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { BackupState } from '@shared/contract/backup-channels';
import { DeskProvider } from '../../desk/desk-context';
import { createMemoryDesk, type MemoryDesk } from '../../desk/memory-desk';
import { KeysProvider } from '../../ui/keys-context';
import { BackupPart } from './backup-part';
import { backupTime, keptWords } from './backup-words';

afterEach(cleanup);

const row = (madeAt: string, stories: number) => ({
  id: madeAt.replaceAll(':', '-'),
  madeAt,
  stories,
  bytes: 2_400_000,
});
const OLD = row('2026-02-08T09:15:00.000Z', 11);
const NEW = row('2026-03-28T11:00:00.000Z', 12);
const FULL = {
  code: 'disk-full' as const,
  message: 'No backup was made: the disk for backups is full.',
  copy: 'The library is as it was.',
  wayOn: 'Free some space there.',
};

/** Lets answers of the twin arrive. */
const settle = () => act(() => new Promise<void>((done) => setTimeout(done, 0)));

async function open(backup: Partial<BackupState> = {}): Promise<MemoryDesk> {
  const start = {
    ...{ folder: '/home/desk/backups', automatic: true, damaged: 0, failure: null },
    backups: [NEW, OLD],
    ...backup,
  };
  const desk = createMemoryDesk({ backup: start });
  render(
    <DeskProvider desk={desk}>
      <KeysProvider platform="mac" changed={{}}>
        <BackupPart />
      </KeysProvider>
    </DeskProvider>,
  );
  await settle();
  return desk;
}

const press = async (name: string) => {
  fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${name}`, 'u') }));
  await settle();
};

describe('the part on backup', () => {
  it('without a backup says so and offers none to restore', async () => {
    await open({ backups: [] });
    expect(screen.getAllByText('None yet')).toHaveLength(2);
    expect(screen.queryByRole('button', { name: 'Restore…' })).toBeNull();
  });

  it('makes one now and shows what it holds', async () => {
    await open({ backups: [] });
    await press('Back up now');
    expect(screen.getAllByRole('status')[0]?.textContent).toMatch(/\d\d:\d\d0 stories, 1 MB$/u);
  });

  it('says why backups fail, and no longer once one is made', async () => {
    await open({ failure: FULL });
    expect(screen.getByRole('alert').textContent).toBe(
      'No backup was made: the disk for backups is full. The library is as it was. Free some space there.',
    );
    await press('Back up now');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('hears of one that was made by itself', async () => {
    const desk = await open();
    desk.state.backup = { ...desk.state.backup, backups: [row('2024-05-01T10:00:00.000Z', 77)] };
    act(() => desk.emit('backup:changed', {}));
    await settle();
    expect(screen.getAllByRole('status')[0]?.textContent).toContain('77 stories');
  });

  it('can be turned off', async () => {
    const desk = await open();
    fireEvent.click(screen.getByRole('checkbox'));
    await settle();
    expect(desk.state.backup.automatic).toBe(false);
    expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(false);
  });

  it('keeps its folder when none is chosen, and takes the one that is', async () => {
    const desk = await open();
    await press('Choose…');
    expect(screen.getByText('backups')).toBeTruthy();
    desk.state.backupFolder = '/mnt/disk/Standfirst backups';
    await press('Choose…');
    expect(screen.getByText('Standfirst backups')).toBeTruthy();
  });

  it('stays of use where the folder can’t be read', async () => {
    const desk = createMemoryDesk();
    desk.failWith('backup:read', { ...FULL, message: 'The folder for backups cannot be read.' });
    render(
      <DeskProvider desk={desk}>
        <BackupPart />
      </DeskProvider>,
    );
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('cannot be read');
    expect(screen.getByRole('button', { name: 'Choose…' })).toBeTruthy();
  });
});

describe('the dialog that restores', () => {
  it('asks for the chosen backup once', async () => {
    const desk = await open();
    await press('Restore…');
    const dialog = screen.getByRole('dialog', { name: 'Restore a backup' });
    fireEvent.click(within(dialog).getByRole('radio', { name: /11 stories/u }));
    await press('Restore and reopen');
    await press('Restore and reopen');
    expect(desk.asked.filter(({ channel }) => channel === 'backup:restore')).toEqual([
      { channel: 'backup:restore', request: { id: OLD.id } },
    ]);
  });

  it('says that a backup is damaged, and takes another', async () => {
    const desk = await open();
    await press('Restore…');
    desk.failWith('backup:restore', { ...FULL, message: 'This backup is damaged.' });
    desk.state.backup = { ...desk.state.backup, backups: [OLD], damaged: 1 };
    await press('Restore and reopen');
    const dialog = screen.getByRole('dialog');
    expect(within(dialog).getByRole('alert').textContent).toContain('This backup is damaged.');
    desk.failWith('backup:restore', null);
    await press('Restore and reopen');
    expect(desk.asked.at(-2)?.request).toEqual({ id: OLD.id });
  });
});

describe('words on backups', () => {
  const now = new Date(2026, 2, 28, 12, 0);
  it.each([
    [new Date(2026, 2, 28, 0, 5), 'Today 00:05'],
    [new Date(2026, 2, 27, 23, 59), 'Yesterday 23:59'],
    [new Date(2026, 1, 8, 9, 15), '8 February 09:15'],
    [new Date(2025, 11, 31, 9, 15), '31 December 2025 09:15'],
  ])('%s', (made, words) => {
    expect(backupTime(made.toISOString(), now)).toBe(words);
  });

  it('count those that are kept, and name the damaged', () => {
    const old = row(new Date(2026, 1, 8, 9, 15).toISOString(), 1);
    expect(keptWords([old, old], 0, now)).toBe('2, the oldest from 8 February 09:15');
    expect(keptWords([old], 1, now)).toBe('One; 1 found damaged and not counted');
  });
});
