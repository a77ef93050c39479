import { preflight } from '@shared/export/preflight';
import { dayIn } from '@shared/house-style/day-in';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { Problem } from '@shared/result/problem';
import type { Story } from '@shared/story/story';

/** The checks as of today in the house's time zone: rights to a picture may have ended since the story was last touched. */
export function preflightToday(story: Story, houseStyle: HouseStyle): Problem[] {
  return preflight(story, houseStyle, dayIn(new Date(), houseStyle.timeZone));
}
