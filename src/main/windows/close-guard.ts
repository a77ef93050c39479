/** What a window that is about to close may be asked and told. */
export interface ClosingWindow {
  /** Whether a story is open in it, so that words could be unsaved. */
  holdsCopy(): boolean;
  /** Asks the page to save all it has. */
  askToSave(): void;
  /**
   * Asks the user what to do with words that are not saved; true closes all the same. The question is taken back, with
   * any answer, when `settled` says that the words are safe after all.
   */
  confirmLoss(reason: 'not-saved' | 'no-answer', settled: AbortSignal): Promise<boolean>;
  /** Closes without asking again. */
  close(): void;
  /** The user keeps the window. */
  stay(): void;
}

/** Milliseconds that a page has to save before the user is asked. */
const PATIENCE = 5000;
/**
 * The patience is counted in so many looks: a machine that slept or stood still for a while has lost one of them and not
 * all, and the page has had no less time than main.
 */
const LOOKS = 20;

/** Lets a window close only when its words are saved or the user gives them up. */
export interface CloseGuard {
  /** Called when the window is to close; true when it may close now. */
  mayClose(): boolean;
  /** The page's answer. */
  flushed(saved: boolean): void;
}

/** One guard for one window. A second request to close while the first is under way changes nothing. */
export function guardClosing(window: ClosingWindow): CloseGuard {
  let closing = false;
  let released = false;
  let waiting: ReturnType<typeof setTimeout> | null = null;
  let asking: AbortController | null = null;

  const release = () => {
    released = true;
    window.close();
  };
  const settle = async (reason: 'not-saved' | 'no-answer') => {
    const question = new AbortController();
    asking = question;
    const givesUp = await window.confirmLoss(reason, question.signal);
    asking = null;
    if (givesUp || question.signal.aborted) {
      release();
      return;
    }
    closing = false;
    window.stay();
  };
  const wait = (looks: number): void => {
    waiting = setTimeout(() => {
      waiting = null;
      if (looks > 1) wait(looks - 1);
      else void settle('no-answer');
    }, PATIENCE / LOOKS);
  };
  return {
    mayClose: () => {
      if (released || !window.holdsCopy()) return true;
      if (closing) return false;
      closing = true;
      wait(LOOKS);
      window.askToSave();
      return false;
    },
    flushed: (saved) => {
      if (saved) asking?.abort();
      if (waiting === null) return;
      clearTimeout(waiting);
      waiting = null;
      if (saved) release();
      else void settle('not-saved');
    },
  };
}
