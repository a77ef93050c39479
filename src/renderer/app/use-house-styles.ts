import { useState } from 'react';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { Problem } from '@shared/result/problem';
import { useAnswer } from '../desk/use-answer';
import { useDeskEvent } from '../desk/use-desk-event';

/** The house styles at hand, and what could not be read; null until they are known. */
export interface HouseStyles {
  readonly styles: readonly HouseStyle[];
  readonly problems: readonly Problem[];
}

const NONE: HouseStyles = { styles: [], problems: [] };

/** Reads the house styles, and again when one of their folders changes. */
export function useHouseStyles(): HouseStyles | null {
  const [turn, setTurn] = useState(0);
  useDeskEvent('house-style:changed', () => setTurn((now) => now + 1));
  const answer = useAnswer('house-style:list', {}, turn);
  if (answer === null) return null;
  return answer.ok ? answer.value : NONE;
}
