import type { Check } from '../check';
import { checkPending } from './photo-file.checks';
import { PHOTO_LINES } from './photo-checklist';

/** A picture with its three texts, its rights and its size: what its checklist finds, and that it is pending. */
export const checkPhoto: Check = (photo, context) => [
  ...checkPending(photo, context),
  ...PHOTO_LINES.flatMap(({ check }) => check(photo, context) ?? []),
];
