import { setTimeout } from 'node:timers/promises';
import type { Search } from '../library/search/search';

/** How long the index is worked on at a time, and how long everything else has the program in between. Milliseconds. */
const SLICE = 20;
const PAUSE = 5;

/** Brings the index of words level with the stories, a slice at a time. */
export interface IndexTending {
  /** Begins where stories wait; nothing while it is at it. */
  wake(): void;
  stop(): void;
}

/** Makes the service. `onLevel`: the index was behind and is level now, so a search may find more than before. */
export function tendIndex(
  search: Search,
  {
    onLevel,
    onFault,
  }: { readonly onLevel: () => void; readonly onFault: (fault: unknown) => void },
): IndexTending {
  let working = false;
  let stopped = false;
  const goesOn = () => !stopped;
  const work = async () => {
    if (working || stopped || !search.isBehind()) return;
    working = true;
    try {
      do await setTimeout(PAUSE);
      while (goesOn() && search.catchUp(SLICE) > 0);
      if (goesOn()) onLevel();
    } finally {
      working = false;
    }
  };
  return {
    wake: () => {
      work().catch(onFault);
    },
    stop: () => {
      stopped = true;
    },
  };
}
