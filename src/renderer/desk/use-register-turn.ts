import { useState } from 'react';
import { useDeskEvent } from './use-desk-event';

/** A number that goes up with each change of the register: whoever shows it asks again. */
export function useRegisterTurn(): number {
  const [turn, setTurn] = useState(0);
  useDeskEvent('contributor:changed', () => setTurn((now) => now + 1));
  return turn;
}
