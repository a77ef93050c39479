import { useMemo } from 'react';
import { useStore } from 'zustand';
import { runPreflight, type FoundMatch, type Preflight } from '@shared/export/preflight';
import { dayIn } from '@shared/house-style/day-in';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { Story } from '@shared/story/story';
import type { OpenStory } from '../../desk/open-story/open-story';
import { useStoryField } from '../../desk/open-story/use-open-story';
import { styleOf, type ShownMatch } from '../../desk/story-style/story-style';
import { useRestingStory } from '../../desk/use-resting-story';

/**
 * The preflight as of today in the house's time zone: rights to a picture may have ended since the story was last
 * touched. `open` is what the house style still says; null where it has not been heard.
 */
export function preflightToday(
  story: Story,
  houseStyle: HouseStyle,
  open: readonly ShownMatch[] | null,
): Preflight {
  const today = dayIn(new Date(), houseStyle.timeZone);
  return runPreflight(story, houseStyle, { today, style: open?.map(foundMatch) });
}

function foundMatch({ match: { rule, level, message, words }, where }: ShownMatch): FoundMatch {
  return { rule, level, message, words, where };
}

/** The preflight of the story at its last rest: never worked out at a keystroke. Null until the first rest. */
export function usePreflight(
  openStory: OpenStory,
  houseStyle: HouseStyle | null,
): Preflight | null {
  const rested = useRestingStory(openStory);
  const open = useStore(styleOf(openStory), (style) =>
    style.checkedAt === null || style.phase === 'failed' ? null : style.open,
  );
  // A waiver and an approval are no typing: what they let pass is seen at once.
  const waivers = useStoryField(openStory, 'waivers');
  const signOff = useStoryField(openStory, 'signOff');
  return useMemo(
    () =>
      rested === null || houseStyle === null
        ? null
        : preflightToday({ ...rested, waivers, signOff }, houseStyle, open),
    [rested, waivers, signOff, houseStyle, open],
  );
}
