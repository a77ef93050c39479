import type { Node } from '@tiptap/pm/model';
import type { CheckContext } from '../check';
import { checkPlaceholders } from '../placeholder/placeholder.checks';
import { checkSlot } from '../slot/slot.checks';
import { checkWordList } from '../word-list/word-list.checks';
import type { PhotoCheck } from './photo-texts';

/*
 * A page checks caption, credit and slots as elements of their own, so a photo does not say it once more.
 * Its checklist does: there they belong to the line that they stand for.
 */

/** The caption's own words, and its slots but for those of place and date. */
export const checkCaptionParts: PhotoCheck = (photo, context) => {
  const caption = photo.firstChild;
  if (caption === null) return null;
  const slots = slotsOf(photo).filter((slot) => !isOf(slot, 'place') && !isOf(slot, 'date'));
  return [
    ...slots.flatMap((slot) => checkSlot(slot, context)),
    ...checkPlaceholders(caption, context),
    ...checkWordList(caption, context),
  ];
};

/** The credit's own words. */
export const checkCreditParts: PhotoCheck = (photo, context) =>
  photo.lastChild === null ? null : checkPlaceholders(photo.lastChild, context);

export const checkPlaceSlot: PhotoCheck = (photo, context) => checkSlotOf(photo, 'place', context);
export const checkDateSlot: PhotoCheck = (photo, context) => checkSlotOf(photo, 'date', context);

/** A caption without such a slot asks for none, and one that is left out while it is empty says nothing. */
function checkSlotOf(photo: Node, what: 'place' | 'date', context: CheckContext) {
  const slot = slotsOf(photo).find((each) => isOf(each, what));
  if (slot === undefined) return null;
  const isLeftOut = slot.attrs['required'] !== true && slot.textContent.trim() === '';
  return isLeftOut ? null : checkSlot(slot, context);
}

function slotsOf(photo: Node): readonly Node[] {
  return photo.firstChild?.children.filter(({ type }) => type.name === 'slot') ?? [];
}

function isOf({ attrs }: Node, what: 'place' | 'date'): boolean {
  return attrs['binding'] === `photo.${what}` || attrs['kind'] === what;
}
