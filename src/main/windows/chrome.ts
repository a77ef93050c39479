import process from 'node:process';
import { nativeTheme, type BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';

/** Pixels: the height of a column head, in which the window's controls stand. */
const HEAD_HEIGHT = 46;

/** The desk's own colours (tokens.css: surface-desk, ink-2), for what the system paints before and beside the page. */
const COLOURS = {
  light: { desk: '#F3F4F3', ink: '#41494F' },
  dark: { desk: '#121415', ink: '#B3B9BC' },
} as const;

const colours = () => (nativeTheme.shouldUseDarkColors ? COLOURS.dark : COLOURS.light);

/** No title bar of its own: the column heads are the bar, with the system's controls laid over their end. */
export function windowChrome(): BrowserWindowConstructorOptions {
  return {
    backgroundColor: colours().desk,
    titleBarStyle: 'hidden',
    ...(process.platform === 'darwin'
      ? { trafficLightPosition: { x: 16, y: 15 } }
      : { titleBarOverlay: overlay() }),
  };
}

/** Repaints what the system paints when the theme changes. */
export function followTheme(window: BrowserWindow): void {
  const repaint = () => {
    window.setBackgroundColor(colours().desk);
    if (process.platform !== 'darwin') window.setTitleBarOverlay(overlay());
  };
  nativeTheme.on('updated', repaint);
  window.once('closed', () => nativeTheme.off('updated', repaint));
}

/** On Windows the page shows through; on Linux that is drawn in the system theme's grey, so it gets the desk's. */
function overlay() {
  const { desk, ink } = colours();
  const color = process.platform === 'win32' ? '#00000000' : desk;
  return { color, symbolColor: ink, height: HEAD_HEIGHT };
}
