/** Reloads that a page may need in a minute before the user is asked. */
const RELOADS_MAX = 3;
const WINDOW_MS = 60_000;

/** Counts reloads; true while one more within the last minute is allowed. */
export function limitReloads(now: () => number = Date.now): () => boolean {
  let reloads: number[] = [];
  return () => {
    reloads = reloads.filter((at) => now() - at < WINDOW_MS);
    if (reloads.length >= RELOADS_MAX) return false;
    reloads.push(now());
    return true;
  };
}
