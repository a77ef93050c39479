import { BrowserWindow } from 'electron';
import type { Log } from '../log/log';
import type { DeskState } from '../settings/desk-state';
import { followTheme, windowChrome } from './chrome';
import { deskPage } from './desk-page';
import { lastPlace, rememberPlace } from './remember-place';
import { makeWebPreferences } from './web-preferences';

const USUAL = { width: 1000, height: 720 };

/** The parts of the settings, by the place in the page that shows them. */
const PLACES = {
  you: '#/settings',
  backup: '#/settings/backup',
  shortcuts: '#/settings/shortcuts',
} as const;
export type SettingsPart = keyof typeof PLACES;

/** Opens the settings at a part of them. */
export function openSettingsWindow(part: SettingsPart, state: DeskState, log: Log): BrowserWindow {
  const window = new BrowserWindow({
    ...windowChrome(),
    ...lastPlace(state, 'settings', USUAL),
    minWidth: 560,
    minHeight: 420,
    show: false,
    title: 'Settings',
    webPreferences: makeWebPreferences(),
  });
  window.once('ready-to-show', () => {
    window.show();
  });
  followTheme(window);
  rememberPlace(window, state, 'settings');
  showPart(window, part, log);
  return window;
}

/** Leads an open settings window to a part. */
export function showPart(window: BrowserWindow, part: SettingsPart, log: Log): void {
  void window.loadURL(deskPage(PLACES[part])).catch((fault: unknown) => {
    log.fault('The settings could not be loaded', fault);
  });
}
