import { BrowserWindow, type WebContents } from 'electron';

/** The window that shows a page. A page without one has been closed: asking for it then is a bug. */
export function windowOf(page: WebContents): BrowserWindow {
  const window = BrowserWindow.fromWebContents(page);
  if (window === null) throw new Error('A page without a window asked for one');
  return window;
}
