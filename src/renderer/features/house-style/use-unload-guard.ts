import { useEffect, useRef } from 'react';
import { useDesk } from '../../desk/desk-context';

/** Holds the window open while there are changes that are not saved, and asks; the answer "leave" closes it after all. */
export function useUnloadGuard(holds: boolean, onAsk: (close: () => void) => void): void {
  const desk = useDesk();
  const released = useRef(false);
  const ask = useRef(onAsk);
  useEffect(() => {
    ask.current = onAsk;
  });
  useEffect(() => {
    if (!holds) return undefined;
    const guard = (event: BeforeUnloadEvent): void => {
      if (released.current) return;
      event.preventDefault();
      ask.current(() => {
        released.current = true;
        void desk.ask('window:close', {});
      });
    };
    window.addEventListener('beforeunload', guard);
    return () => window.removeEventListener('beforeunload', guard);
  }, [desk, holds]);
}
