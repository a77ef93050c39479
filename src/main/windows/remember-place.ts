import { screen, type BrowserWindow, type Rectangle } from 'electron';
import type { DeskState } from '../settings/desk-state';
import { placeOnScreen } from './window-place';

/** Milliseconds of rest after which a moved window's place is kept. */
const REST = 400;

/** The place that a window should open at, of those that the program remembers. */
export function lastPlace(
  state: DeskState,
  name: 'desk' | 'settings',
  usual: { readonly width: number; readonly height: number },
): Partial<Rectangle> & { width: number; height: number } {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  const screens = [primary, ...others].map(({ workArea }) => workArea);
  return placeOnScreen(state.read()[name], usual, screens);
}

/** Keeps the place of a window as it is moved, and fills the screen if it last did. */
export function rememberPlace(
  window: BrowserWindow,
  state: DeskState,
  name: 'desk' | 'settings',
): void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    clearTimeout(rest);
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return;
    state.keep({ [name]: { ...window.getNormalBounds(), maximised: window.isMaximized() } });
  };
  const keepLater = () => {
    clearTimeout(rest);
    rest = setTimeout(keep, REST);
  };
  window.on('resize', keepLater);
  window.on('move', keepLater);
  window.on('close', keep);
  if (state.read()[name]?.maximised === true) window.maximize();
}
