/**
 * The timers that tests begin, so that none of them rings in the test file that follows in the same
 * world. They are noted from the moment this is read, once in a world.
 */
const { setTimeout: startTimeout, setInterval: startInterval } = globalThis;
const begun = new Set<number | NodeJS.Timeout>();

function noted(start: typeof startTimeout | typeof startInterval) {
  return (work: () => void, wait?: number, ...given: unknown[]) => {
    const timer = start(work, wait, ...given);
    begun.add(timer);
    return timer;
  };
}
Reflect.set(globalThis, 'setTimeout', noted(startTimeout));
Reflect.set(globalThis, 'setInterval', noted(startInterval));

/** Ends every timer that was begun since the last call. */
export function endTimers(): void {
  for (const timer of begun) clearTimeout(timer);
  begun.clear();
}
