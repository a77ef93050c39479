import type { Node } from '@tiptap/pm/model';
import type { CheckContext } from '../elements/check';
import { checkElement } from '../elements/story.checks';
import type { HouseStyle } from '../house-style/house-style';
import type { Problem } from '../result/problem';
import { templateOf } from '../templates/house-blocks-of';
import { slotLaw } from '../templates/slot-laws';
import { commonContext, lastChange, type CheckedStory } from './check-context';
import { placesOf } from './element-places';
import { atHouseLevel } from './preflight/levels';

/** A problem with the position of the element that it is in. */
export interface PlacedProblem {
  readonly pos: number;
  readonly problem: Problem;
}

/**
 * What every element of a page says of itself, in page order and at the house's levels. Nothing is written or printed for it.
 * `today` is a calendar day: on it depends whether the rights to a picture have ended.
 */
export function checkElements(
  doc: Node,
  story: CheckedStory,
  houseStyle: HouseStyle,
  today = lastChange(story, houseStyle),
): PlacedProblem[] {
  const common = commonContext(story, houseStyle, today);
  const places = placesOf(doc);
  const problems: PlacedProblem[] = [];
  doc.descendants((node, pos, parent) => {
    const place = places.get(pos);
    if (!place) return;
    const law: Pick<CheckContext, 'slotLaw'> = {
      slotLaw: (slot) => slotLaw(slot, parent && templateOf({ block: parent }, story), houseStyle),
    };
    for (const found of checkElement(node, { ...common, ...place, ...law })) {
      const problem = atHouseLevel(found, houseStyle);
      if (problem !== null) problems.push({ pos, problem });
    }
  });
  return problems;
}
