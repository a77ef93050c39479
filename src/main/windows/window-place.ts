import type { Rectangle } from 'electron';
import type { WindowPlace } from '../settings/desk-state';

/** Pixels of a window that must be on some screen, so that it can be seen and moved. */
const SEEN = 120;

/**
 * Where a window opens: where it last stood if enough of that is on a screen that is still there, else in
 * the middle (no x and y) at the size that fits.
 */
export function placeOnScreen(
  last: WindowPlace | null,
  usual: { readonly width: number; readonly height: number },
  screens: readonly Rectangle[],
): Partial<Rectangle> & { width: number; height: number } {
  const primary = screens[0];
  const width = Math.min(last?.width ?? usual.width, primary?.width ?? usual.width);
  const height = Math.min(last?.height ?? usual.height, primary?.height ?? usual.height);
  if (last === null || !screens.some((screen) => shows(screen, last))) return { width, height };
  return { x: last.x, y: last.y, width: last.width, height: last.height };
}

/** The top edge has to be on the screen too: a window is moved by its head. */
function shows(screen: Rectangle, { x, y, width }: WindowPlace): boolean {
  const across = Math.min(x + width, screen.x + screen.width) - Math.max(x, screen.x);
  return across >= SEEN && y >= screen.y - 8 && y <= screen.y + screen.height - SEEN;
}
