import { useMemo } from 'react';
import { prepareStory } from '@shared/export/prepare-story';
import { signOffState, type SignOffState } from '@shared/export/sign-off/sign-off-state';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { OpenStory } from '../../../desk/open-story/open-story';
import { useStoryField } from '../../../desk/open-story/use-open-story';
import { useRestingStory } from '../../../desk/use-resting-story';

/** How the author's word stands to the copy at its last rest; null until the first. */
export function useSignOff(openStory: OpenStory, houseStyle: HouseStyle): SignOffState | null {
  const rested = useRestingStory(openStory);
  // An approval is no typing: it is seen at once.
  const signOff = useStoryField(openStory, 'signOff');
  return useMemo(() => {
    if (signOff === null) return { kind: 'none' };
    return rested === null ? null : signOffState(prepareStory({ ...rested, signOff }, houseStyle));
  }, [rested, signOff, houseStyle]);
}
