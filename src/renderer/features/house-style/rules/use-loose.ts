import { useState } from 'react';
import { isSameValue } from '@shared/house-style/same-value';

/**
 * What is being typed, where the file keeps only what makes sense: an empty line that was just begun stays on screen
 * while what it would be kept as is what the file says.
 */
export function useLoose<T>(
  kept: T,
  strict: (typed: T) => T,
  write: (typed: T) => void,
): readonly [T, (typed: T) => void] {
  const [typed, setTyped] = useState(kept);
  const shown = isSameValue(strict(typed), kept) ? typed : kept;
  return [
    shown,
    (next) => {
      setTyped(next);
      write(strict(next));
    },
  ];
}
