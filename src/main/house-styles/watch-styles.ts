import { readdirSync, statSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/** How long after the last event the folder counts as at rest: editors write a file in several steps. */
const REST = 200;
/** How often one looks whether the folder itself has come or gone, of which a watch tells nothing. */
const LOOK = 1000;

/**
 * On Linux, Node makes up a recursive watch of one watch per file, which goes blind once another file takes the
 * place of one, as every save of an editor does; there each folder is watched by itself. The other systems watch
 * a tree by themselves, and Windows lets nobody rename what stands above a folder that is watched.
 */
const WATCHES_TREES = process.platform !== 'linux';

/** A watch that goes on until it is stopped. */
export interface StyleWatch {
  stop(): void;
}

interface Watched {
  readonly identity: number;
  readonly watcher: FSWatcher;
}

/**
 * Tells when something in the folder of own styles, at any depth, has changed and come to rest. A folder that is
 * not there yet, or goes and comes again, is watched from when it is there; its coming and going are changes.
 */
export function watchStyles(folder: string, changed: () => void): StyleWatch {
  const watched = new Map<string, Watched>();
  let resting: NodeJS.Timeout | null = null;

  const tell = (): void => {
    if (resting !== null) clearTimeout(resting);
    resting = setTimeout(() => {
      look();
      changed();
    }, REST);
    resting.unref();
  };
  const leave = (path: string): void => {
    watched.get(path)?.watcher.close();
    watched.delete(path);
  };
  const take = (path: string, identity: number): void => {
    try {
      const watcher = watch(path, { recursive: WATCHES_TREES, persistent: false });
      watched.set(path, { identity, watcher });
      watcher.on('change', tell);
      watcher.on('error', () => leave(path));
    } catch {
      // It went meanwhile, or the system has no watch left. Every look counts it as new until it can be watched.
    }
  };
  /** Watches the folders that are there now; says whether they are others than before. */
  const look = (): boolean => {
    const there = foldersUnder(folder);
    const gone = [...watched].filter(([path, { identity }]) => there.get(path) !== identity);
    for (const [path] of gone) leave(path);
    const come = [...there].filter(([path]) => !watched.has(path));
    for (const [path, identity] of come) take(path, identity);
    return gone.length + come.length > 0;
  };

  look();
  const looking = setInterval(() => {
    if (look()) tell();
  }, LOOK);
  looking.unref();
  return {
    stop: () => {
      clearInterval(looking);
      if (resting !== null) clearTimeout(resting);
      for (const path of [...watched.keys()]) leave(path);
    },
  };
}

/** The folders to be watched, each with what tells it from another that takes its name. */
function foldersUnder(folder: string): Map<string, number> {
  const there = statSync(folder, { throwIfNoEntry: false });
  if (there?.isDirectory() !== true) return new Map();
  const below = WATCHES_TREES
    ? []
    : namesIn(folder).flatMap((name) => [...foldersUnder(join(folder, name))]);
  return new Map([[folder, there.ino], ...below]);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [entry.name] : [],
    );
  } catch {
    // It went while one looked.
    return [];
  }
}
