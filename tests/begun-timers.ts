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

/**
 * Frames too, which jsdom draws by a timer of its own: were that ended with a frame still to come, jsdom would wait for
 * it for ever and draw no frame in the files that follow.
 */
const { requestAnimationFrame: startFrame } = globalThis;
const frames = new Set<number>();
Reflect.set(globalThis, 'requestAnimationFrame', (work: FrameRequestCallback): number => {
  const frame = startFrame(work);
  frames.add(frame);
  return frame;
});

/** Ends every timer and frame that was begun since the last call. */
export function endTimers(): void {
  for (const frame of frames) cancelAnimationFrame(frame);
  frames.clear();
  for (const timer of begun) clearTimeout(timer);
  begun.clear();
}
