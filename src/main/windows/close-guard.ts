/** What a window that is about to close may be asked and told. */
export interface ClosingWindow {
  /** Whether a story is open in it, so that words could be unsaved. */
  holdsCopy(): boolean;
  /** Asks the page to save all it has. */
  askToSave(): void;
  /** Asks the user what to do with words that are not saved; true closes all the same. */
  confirmLoss(reason: 'not-saved' | 'no-answer'): Promise<boolean>;
  /** Closes without asking again. */
  close(): void;
  /** The user keeps the window. */
  stay(): void;
}

/** Milliseconds that a page has to save before the user is asked. */
const PATIENCE = 5000;

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

  const release = () => {
    released = true;
    window.close();
  };
  const settle = async (reason: 'not-saved' | 'no-answer') => {
    if (await window.confirmLoss(reason)) {
      release();
      return;
    }
    closing = false;
    window.stay();
  };
  return {
    mayClose: () => {
      if (released || !window.holdsCopy()) return true;
      if (closing) return false;
      closing = true;
      waiting = setTimeout(() => {
        waiting = null;
        void settle('no-answer');
      }, PATIENCE);
      window.askToSave();
      return false;
    },
    flushed: (saved) => {
      if (waiting === null) return;
      clearTimeout(waiting);
      waiting = null;
      if (saved) release();
      else void settle('not-saved');
    },
  };
}
