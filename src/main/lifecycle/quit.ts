import process from 'node:process';
import { app } from 'electron';

/** Quits in order: windows save and close first, then what was opened last is closed first. */
export interface Quitting {
  /** Does this when the last window is gone and the program ends. */
  atEnd(close: () => void): void;
  /** The user keeps a window: the program stays. */
  stay(): void;
}

/** Sets the program up to end in order, by its menu, by the system or by a signal. */
export function quitInOrder(): Quitting {
  const closers: (() => void)[] = [];
  let quitting = false;
  app.on('before-quit', () => {
    quitting = true;
  });
  app.on('window-all-closed', () => {
    // On macOS a program stays when its windows are closed, unless it was told to end.
    if (process.platform !== 'darwin' || quitting) app.quit();
  });
  app.on('will-quit', () => {
    for (const close of closers.reverse().splice(0)) close();
  });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      app.quit();
    });
  }
  return {
    atEnd: (close) => {
      closers.push(close);
    },
    stay: () => {
      quitting = false;
    },
  };
}
