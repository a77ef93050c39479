import { useMemo } from 'react';
import { preflight } from '@shared/export/preflight';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { Problem } from '@shared/result/problem';
import type { OpenStory } from '../../desk/open-story/open-story';
import { useRestingStory } from '../../desk/use-resting-story';

/** What the checks say of the story at its last rest: never worked out at a keystroke. Null until the first rest. */
export function useChecks(
  openStory: OpenStory,
  houseStyle: HouseStyle | null,
): readonly Problem[] | null {
  const rested = useRestingStory(openStory);
  return useMemo(
    () => (rested === null || houseStyle === null ? null : preflight(rested, houseStyle)),
    [rested, houseStyle],
  );
}
