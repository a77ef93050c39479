import { join } from 'node:path';
import { app } from 'electron';
import { callOffRestore } from '../backup/restore-backup';
import type { Log } from '../log/log';
import type { Quitting } from './quit';

/** Closes the desk for a backup that takes the library's place, and opens it anew. */
export interface OpenAnew {
  /** Quits in order; the start that follows takes the prepared library. */
  begin(): void;
  /** The user keeps a window: what was prepared is taken away, and the library stays. */
  callOff(): void;
}

export function openAnew(userData: string, quitting: Quitting, log: Log): OpenAnew {
  let wanted = false;
  quitting.atEnd(() => {
    if (wanted) app.relaunch();
  });
  return {
    begin: () => {
      wanted = true;
      app.quit();
    },
    callOff: () => {
      if (!wanted) return;
      wanted = false;
      callOffRestore(join(userData, 'library')).catch((fault: unknown) =>
        log.fault('A prepared restore was not taken away', fault),
      );
    },
  };
}
