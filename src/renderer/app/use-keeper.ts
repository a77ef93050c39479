import { useCallback } from 'react';
import { useControls } from './controls';

/** Makes the window save what a view holds before it closes; what it gives back is the way to stop. */
export function useKeeper(): (flush: () => Promise<boolean>) => () => void {
  const { keepers } = useControls();
  return useCallback(
    (flush) => {
      keepers.add(flush);
      return () => void keepers.delete(flush);
    },
    [keepers],
  );
}
