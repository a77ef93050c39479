import { setImmediate } from 'node:timers/promises';

/** How long the program may be kept from all else. Milliseconds. */
const SLICE = 30;

/** Does `work` for each, one after another, and gives way to whatever waits between slices of time. False ends it. */
export async function inSlices<T>(
  items: readonly T[],
  work: (item: T, at: number) => boolean,
): Promise<void> {
  let end = performance.now() + SLICE;
  for (const [at, item] of items.entries()) {
    if (performance.now() >= end) {
      await setImmediate();
      end = performance.now() + SLICE;
    }
    if (!work(item, at)) return;
  }
}
