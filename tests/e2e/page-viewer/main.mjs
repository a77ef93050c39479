// @ts-check
/** A window of the same Electron that shows a written page as a reader's browser would, and nothing of the desk. */
import { app, BaseWindow, WebContentsView } from 'electron';

app.on('window-all-closed', () => app.quit());

// Not awaited: this file must be read to its end before the program is ready.
void app.whenReady().then(() => {
  const window = new BaseWindow({ width: 1200, height: 900, useContentSize: true });
  const view = new WebContentsView();
  window.setContentView(view);
  return view.webContents.loadURL('about:blank');
});
