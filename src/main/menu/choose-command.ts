import { app, BrowserWindow } from 'electron';
import type { CommandId } from '@shared/contract/commands';
import type { DeskState } from '../settings/desk-state';
import type { SettingsStore } from '../settings/settings-store';
import type { DeskWindows } from '../windows/desk-windows';
import { zoomPage } from '../windows/zoom';

/** What the menu's own commands work on. */
export interface CommandNeeds {
  readonly windows: DeskWindows;
  readonly settings: SettingsStore;
  readonly state: DeskState;
}

/**
 * Runs a command that was chosen in the menu. What concerns the program and its windows is done here, in
 * whichever window the user is; all else is the desk's, which is told.
 */
export function chooseCommand(id: CommandId, { windows, settings, state }: CommandNeeds): void {
  const focused = BrowserWindow.getFocusedWindow();
  const inDesk = focused === null || focused === windows.desk();
  switch (id) {
    case 'quit':
      app.quit();
      return;
    case 'close':
      focused?.close();
      return;
    case 'settings':
      windows.showSettings('you');
      return;
    case 'restore-backup':
      windows.showSettings('backup');
      return;
    case 'keyboard-shortcuts':
      windows.showSettings('shortcuts');
      return;
    case 'theme-light':
      settings.change({ theme: 'light' });
      return;
    case 'theme-dark':
      settings.change({ theme: 'dark' });
      return;
    case 'theme-system':
      settings.change({ theme: 'system' });
      return;
    case 'zoom-in':
      if (focused) zoomPage(focused.webContents, 'in', state);
      return;
    case 'zoom-out':
      if (focused) zoomPage(focused.webContents, 'out', state);
      return;
    case 'zoom-reset':
      if (focused) zoomPage(focused.webContents, 'reset', state);
      return;
    default:
      if (!inDesk && (id === 'undo' || id === 'redo')) focused.webContents[id]();
      else tellDesk(id, windows);
  }
}

/** A command of the desk brings the desk up, as after its window was closed on macOS. */
function tellDesk(id: CommandId, windows: DeskWindows): void {
  if (windows.desk() === null) windows.showDesk();
  else windows.tellDesk('command:chosen', { id });
}
