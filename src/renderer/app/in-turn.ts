import type { WindowUiStore } from './window-ui';

const lines = new WeakMap<WindowUiStore, Promise<void>>();

/**
 * What comes by itself is shown one after the other, in the order in which it came: the next one begins when the one
 * before has found its place. `show` must not reject.
 */
export function inTurn(ui: WindowUiStore, show: () => Promise<void>): Promise<void> {
  const shown = (lines.get(ui) ?? Promise.resolve()).then(show);
  lines.set(ui, shown);
  return shown;
}
