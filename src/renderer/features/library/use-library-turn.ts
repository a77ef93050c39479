import { useEffect, useRef, useState } from 'react';
import { useDeskEvent } from '../../desk/use-desk-event';

/** However often the library changes, a list is asked anew at most so often, in ms. */
const REST = 600;

/** A number that goes up when the library has changed: at once after a rest, else when the rest is over. */
export function useLibraryTurn(): number {
  const [turn, setTurn] = useState(0);
  const last = useRef(-Infinity);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useDeskEvent('library:changed', () => {
    clearTimeout(timer.current);
    const wait = Math.max(0, last.current + REST - performance.now());
    timer.current = setTimeout(() => {
      last.current = performance.now();
      setTurn((now) => now + 1);
    }, wait);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return turn;
}
