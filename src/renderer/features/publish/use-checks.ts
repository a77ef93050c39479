import { useMemo } from 'react';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { Problem } from '@shared/result/problem';
import type { OpenStory } from '../../desk/open-story/open-story';
import { useRestingStory } from '../../desk/use-resting-story';
import { preflightToday } from './preflight-today';

/** What the checks say of the story at its last rest: never worked out at a keystroke. Null until the first rest. */
export function useChecks(
  openStory: OpenStory,
  houseStyle: HouseStyle | null,
): readonly Problem[] | null {
  const rested = useRestingStory(openStory);
  return useMemo(
    () => (rested === null || houseStyle === null ? null : preflightToday(rested, houseStyle)),
    [rested, houseStyle],
  );
}
