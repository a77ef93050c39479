import { app, dialog } from 'electron';
import type { DeskError } from '@shared/contract/desk-error';
import type { Backup } from '../backup/backup-record';

const WHEN = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

interface Way<T> {
  readonly label: string;
  readonly choice: T;
}

/** The ways on from a library that is not open. */
export type LibraryWay = 'again' | 'restore' | 'new' | 'show' | 'quit';

const RESTORE: Way<LibraryWay> = { label: 'Restore backup', choice: 'restore' };
const QUIT: Way<LibraryWay> = { label: 'Quit Standfirst', choice: 'quit' };

/**
 * The library can't be opened for this reason; or, where it is null, its file is gone though there is a backup: a new library
 * in its place must not hide that. Asks what is to be done.
 */
export function askForWay(reason: DeskError | null, backup: Backup | null): Promise<LibraryWay> {
  if (reason === null)
    return ask<LibraryWay>('The library file is not in its folder.', lastBackup(backup), [
      RESTORE,
      { label: 'Start with an empty library', choice: 'new' },
      QUIT,
    ]);
  const { message, copy, wayOn } = reason;
  return ask<LibraryWay>(
    message,
    [copy, wayOn, ...lastBackup(backup)],
    [
      { label: 'Try again', choice: 'again' },
      ...(backup === null ? [] : [RESTORE]),
      { label: 'Show the folder', choice: 'show' },
      QUIT,
    ],
  );
}

/** A backup could not take the library's place. */
export async function tellNotRestored({ message, copy, wayOn }: DeskError): Promise<void> {
  await ask(message, [copy, wayOn], [{ label: 'OK', choice: 'seen' }]);
}

function lastBackup(backup: Backup | null): string[] {
  if (backup === null) return [];
  const { madeAt, stories } = backup.record;
  const count = stories === 1 ? '1 story' : `${stories} stories`;
  return [
    `The last backup is of ${WHEN.format(new Date(madeAt))} and holds ${count}. When it is restored, what lies in the library’s folder now is put aside beside it.`,
  ];
}

/** The last way is what Esc means. */
async function ask<T>(
  message: string,
  detail: readonly string[],
  ways: readonly [Way<T>, ...Way<T>[]],
): Promise<T> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: app.name,
    message,
    detail: detail.join('\n\n'),
    buttons: ways.map(({ label }) => label),
    defaultId: 0,
    cancelId: ways.length - 1,
    noLink: true,
  });
  return (ways[response] ?? ways[0]).choice;
}
