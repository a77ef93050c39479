import process from 'node:process';
import { app, BrowserWindow, Menu } from 'electron';

/**
 * Opens the menu by Alt alone or by F10, as menus are opened on Windows and Linux. The desk's windows have
 * no frame to hold a menu bar there, so it comes up as a menu in their upper left corner.
 */
export function openMenuByKey(): void {
  if (process.platform === 'darwin') return;
  app.on('web-contents-created', (_event, contents) => {
    let altAlone = false;
    contents.on('before-input-event', (event, { type, key, control, shift, meta }) => {
      const alone = !control && !shift && !meta;
      if (type === 'keyDown' && key === 'F10' && alone) {
        event.preventDefault();
        popUp(contents);
      } else if (type === 'keyUp' && key === 'Alt' && altAlone) popUp(contents);
      altAlone = type === 'keyDown' && key === 'Alt' && alone;
    });
    // A click or a change of window between pressing and letting go is another gesture.
    contents.on('blur', () => (altAlone = false));
  });
}

function popUp(contents: Electron.WebContents): void {
  const window = BrowserWindow.fromWebContents(contents);
  if (window !== null) Menu.getApplicationMenu()?.popup({ window, x: 8, y: 46 });
}
