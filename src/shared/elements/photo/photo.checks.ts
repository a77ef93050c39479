import type { Check } from '../check';
import { isFromTemplate } from './caption-place.checks';
import { checkPending } from './photo-file.checks';
import { PHOTO_LINES } from './photo-checklist';

/** Lines that a template's slots answer for: they are checked as slots, and would be told twice. */
const OF_SLOTS: ReadonlySet<string> = new Set(['place', 'date']);

/** A picture with its three texts, its rights and its size: what its checklist finds, and that it is pending. */
export const checkPhoto: Check = (photo, context) => {
  const bySlots = isFromTemplate(photo);
  return [
    ...checkPending(photo, context),
    ...PHOTO_LINES.flatMap(({ id, check }) =>
      bySlots && OF_SLOTS.has(id) ? [] : (check(photo, context) ?? []),
    ),
  ];
};
