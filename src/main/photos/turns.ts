import type { DeskError } from '@shared/contract/desk-error';
import { err, type Result } from '@shared/result/result';

/** Work done one after another, in the order in which it came. */
export interface Turns {
  /**
   * Waits for its turn, then works. Called off while it waits, it ends at once with `cancelled` and is
   * never begun; called off later, `work` answers the signal.
   */
  take<T>(
    work: (signal: AbortSignal) => Promise<Result<T, DeskError>>,
    cancelled: DeskError,
    signal?: AbortSignal,
  ): Promise<Result<T, DeskError>>;
  /** Calls off all that waits or runs, and resolves when nothing runs. */
  stop(): Promise<void>;
}

/** An empty row. After `stop` it serves again. */
export function makeTurns(): Turns {
  let last = Promise.resolve();
  const underWay = new Set<AbortController>();
  return {
    take: async (work, cancelled, signal) => {
      if (signal?.aborted === true) return err(cancelled);
      const own = new AbortController();
      const callOff = () => own.abort();
      signal?.addEventListener('abort', callOff);
      underWay.add(own);
      const before = last;
      let leave = () => {};
      last = new Promise((resolve) => {
        leave = resolve;
      });
      try {
        await eitherOf(before, own.signal);
        return own.signal.aborted ? err(cancelled) : await work(own.signal);
      } finally {
        signal?.removeEventListener('abort', callOff);
        underWay.delete(own);
        // One that left the row early must not let the next overtake the one before.
        void before.then(leave);
      }
    },
    stop: async () => {
      for (const own of underWay) own.abort();
      await last;
    },
  };
}

/** Resolves when the turn before is over, or the signal comes. */
function eitherOf(before: Promise<void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
    void before.then(resolve);
  });
}
