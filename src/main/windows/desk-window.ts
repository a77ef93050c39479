import { app, BrowserWindow, dialog } from 'electron';
import type { Log } from '../log/log';
import type { DeskState } from '../settings/desk-state';
import { followTheme, windowChrome } from './chrome';
import { guardClosing, type CloseGuard } from './close-guard';
import { deskPage } from './desk-page';
import { lastPlace, rememberPlace } from './remember-place';
import { reviveAfterCrash } from './revive';
import { tell } from './tell';
import { makeWebPreferences } from './web-preferences';

const USUAL = { width: 1440, height: 900 };
const SMALLEST = { minWidth: 720, minHeight: 560 };

/** The window in which stories are edited, and what the rest of main may do with it. */
export interface DeskWindow {
  readonly window: BrowserWindow;
  readonly closing: CloseGuard;
  /** Notes that the page has a story open, so that closing has to ask it first. */
  holdsCopy(): void;
}

/** What a desk window stands on. */
export interface DeskWindowNeeds {
  readonly state: DeskState;
  readonly log: Log;
  /** The page died with a story in it. */
  readonly onCrash: () => void;
  /** The user keeps the window although the program was to quit. */
  readonly onStay: () => void;
}

/** Opens the desk window: hidden until its first picture is ready, in the theme's colour from the start. */
export function openDeskWindow({ state, log, onCrash, onStay }: DeskWindowNeeds): DeskWindow {
  const window = new BrowserWindow({
    ...windowChrome(),
    ...lastPlace(state, 'desk', USUAL),
    ...SMALLEST,
    show: false,
    title: 'Standfirst',
    webPreferences: makeWebPreferences(),
  });
  let holdsCopy = false;
  const closing = guardClosing({
    holdsCopy: () => holdsCopy && !window.webContents.isCrashed(),
    askToSave: () => {
      tell(window.webContents, 'window:closing', {});
    },
    confirmLoss: (reason, settled) => {
      log.note(`The desk’s window could not close at once: ${reason}`);
      return confirmLoss(window, reason, settled);
    },
    close: () => {
      window.close();
    },
    stay: onStay,
  });
  window.once('ready-to-show', () => {
    window.show();
  });
  window.on('close', (event) => {
    if (!closing.mayClose()) event.preventDefault();
  });
  // A page that is loaded anew has no story open until it asks for one.
  window.webContents.on('did-navigate', () => {
    holdsCopy = false;
    window.webContents.setZoomFactor(state.read().zoom / 100);
  });
  followTheme(window);
  rememberPlace(window, state, 'desk');
  reviveAfterCrash(window, { log, onCrash });
  void window.loadURL(deskPage()).catch((fault: unknown) => {
    log.fault('The desk’s page could not be loaded', fault);
  });
  return {
    window,
    closing,
    holdsCopy: () => {
      holdsCopy = true;
    },
  };
}

const LOSS = {
  'not-saved': 'The last changes could not be saved.',
  'no-answer': 'The window does not answer, so its last changes may not be saved.',
} as const;

async function confirmLoss(
  window: BrowserWindow,
  reason: keyof typeof LOSS,
  signal: AbortSignal,
): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: app.name,
    message: LOSS[reason],
    detail: 'All that was saved before is safe. Keep the window open to copy what is missing.',
    buttons: ['Keep open', 'Close without saving'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
    signal,
  });
  return response === 1;
}
