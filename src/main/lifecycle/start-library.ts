import { join } from 'node:path';
import { app, dialog, shell } from 'electron';
import type { DeskError } from '@shared/contract/desk-error';
import {
  LIBRARY_FILE,
  openLibrary,
  type Library,
  type LibraryOptions,
} from '../library/open-library';
import type { Log } from '../log/log';

/**
 * Opens the library. Where it can't be opened the user is told and chooses: look at the folder and try
 * again, or quit. The program does nothing to a library that it could not open. Null: quit.
 */
export async function startLibrary(
  folder: string,
  options: LibraryOptions,
  log: Log,
): Promise<Library | null> {
  for (;;) {
    const opened = openLibrary(folder, options);
    if (opened.ok) return opened.value;
    log.fault(`The library could not be opened: ${opened.error.code}`);
    const choice = await askWhenClosed(opened.error);
    if (choice === 'quit') return null;
    if (choice === 'show') shell.showItemInFolder(join(folder, LIBRARY_FILE));
  }
}

async function askWhenClosed({
  message,
  copy,
  wayOn,
}: DeskError): Promise<'again' | 'show' | 'quit'> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: app.name,
    message,
    detail: `${copy}\n\n${wayOn}`,
    buttons: ['Try again', 'Show the folder', 'Quit Standfirst'],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  return response === 0 ? 'again' : response === 1 ? 'show' : 'quit';
}
