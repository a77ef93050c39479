import { app, dialog, type BrowserWindow } from 'electron';
import type { Log } from '../log/log';
import { limitReloads } from './reload-limit';

/** What is needed to bring a window back. */
export interface ReviveNeeds {
  readonly log: Log;
  readonly onCrash: () => void;
}

/**
 * Loads a page again whose process died; the story comes back from the library. After three in a minute
 * the user is asked. A page that hangs can be waited for or loaded again.
 */
export function reviveAfterCrash(window: BrowserWindow, { log, onCrash }: ReviveNeeds): void {
  const mayReload = limitReloads();
  const reload = () => {
    if (!window.isDestroyed()) window.webContents.reload();
  };
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log.fault(`The page’s process ended: ${reason} (${exitCode})`);
    onCrash();
    if (mayReload()) reload();
    else void askAfterCrashes(window).then((again) => (again ? reload() : app.quit()));
  });
  offerReloadWhenHung(window, log);
}

async function askAfterCrashes(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: app.name,
    message: 'The window failed several times within a minute.',
    detail: 'All that was saved is safe in the library.',
    buttons: ['Load it again', 'Quit Standfirst'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 0;
}

/** The question goes away by itself when the page answers again. */
function offerReloadWhenHung(window: BrowserWindow, log: Log): void {
  let asking: AbortController | null = null;
  window.on('unresponsive', () => {
    if (asking !== null) return;
    log.note('The page does not respond');
    asking = new AbortController();
    void askWhileHung(window, asking.signal).then((kill) => {
      asking = null;
      // The end of the process loads the page again, as after a crash.
      if (kill && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
    });
  });
  window.on('responsive', () => asking?.abort());
}

async function askWhileHung(window: BrowserWindow, signal: AbortSignal): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: app.name,
    message: 'The window does not respond.',
    detail:
      'All that was saved is safe in the library. Loading the window again loses what was typed since.',
    buttons: ['Wait', 'Load it again'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
    signal,
  });
  return response === 1;
}
