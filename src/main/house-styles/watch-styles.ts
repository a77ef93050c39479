import { statSync, watch, type FSWatcher } from 'node:fs';

/** How long after the last event the folder counts as at rest: editors write a file in several steps. */
const REST = 200;
/** How often one looks whether the folder itself has come or gone, of which a watch tells nothing. */
const LOOK = 1000;

/** A watch that goes on until it is stopped. */
export interface StyleWatch {
  stop(): void;
}

/**
 * Tells when something in the folder of own styles, at any depth, has changed and come to rest. A folder that is
 * not there yet, or goes and comes again, is watched from when it is there; its coming and going are changes.
 */
export function watchStyles(folder: string, changed: () => void): StyleWatch {
  let watcher: FSWatcher | null = null;
  let watched: number | null = null;
  let resting: NodeJS.Timeout | null = null;
  const tell = (): void => {
    if (resting !== null) clearTimeout(resting);
    resting = setTimeout(changed, REST);
    resting.unref();
  };
  const look = (): void => {
    const there = identityOf(folder);
    if (there === watched) return;
    watcher?.close();
    watched = there;
    watcher = there === null ? null : watch(folder, { recursive: true, persistent: false });
    watcher?.on('change', tell);
    // A watch that breaks is put up anew at the next look.
    watcher?.on('error', () => {
      watched = null;
    });
  };
  look();
  const looking = setInterval(() => {
    const before = watched;
    look();
    if (before !== watched) tell();
  }, LOOK);
  looking.unref();
  return {
    stop: () => {
      clearInterval(looking);
      if (resting !== null) clearTimeout(resting);
      watcher?.close();
    },
  };
}

/** Tells a folder from another that takes its name; null where there is none. */
function identityOf(folder: string): number | null {
  const there = statSync(folder, { throwIfNoEntry: false });
  return there?.isDirectory() === true ? there.ino : null;
}
