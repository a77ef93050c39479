import { useEffect, useState } from 'react';

/** Words once they have rested for so many ms; empty ones need no rest, so that clearing a search is felt at once. */
export function useRested(value: string, rest: number): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), value === '' ? 0 : rest);
    return () => clearTimeout(timer);
  }, [value, rest]);
  return rested;
}
