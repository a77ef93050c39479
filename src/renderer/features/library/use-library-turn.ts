import { useEffect, useRef, useState } from 'react';
import { useDeskEvent } from '../../desk/use-desk-event';

/** Changes that come together make one turn, in ms. */
const TOGETHER = 60;
/** The story being written is saved twice a second: the list waits until it has rested so long, in ms. */
const WRITING_REST = 1500;

/** A number that goes up when the library has changed; for the story being written, when the writing rests. */
export function useLibraryTurn(openId: string | null): number {
  const [turn, setTurn] = useState(0);
  const timer = useRef<{ readonly id: ReturnType<typeof setTimeout>; readonly patient: boolean }>(
    null,
  );
  useDeskEvent('library:changed', ({ storyId }) => {
    const patient = storyId !== null && storyId === openId;
    if (timer.current?.patient === false) return;
    clearTimeout(timer.current?.id);
    const due = (): void => {
      timer.current = null;
      setTurn((now) => now + 1);
    };
    timer.current = { id: setTimeout(due, patient ? WRITING_REST : TOGETHER), patient };
  });
  useEffect(() => () => clearTimeout(timer.current?.id), []);
  return turn;
}
