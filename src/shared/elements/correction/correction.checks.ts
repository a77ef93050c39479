import { when, type Check } from '../check';

/** The schema's stand-in for a day that nobody has set. */
const UNSET_DAY = '1970-01-01';

/** A correction says what was put right, and when. */
export const checkCorrection: Check = (node, context) => [
  ...when(
    node.textContent.trim() === '',
    'warning',
    'correction-empty',
    'A correction says nothing and is left out. Write or remove it.',
    context,
  ),
  ...when(
    node.textContent.trim() !== '' && node.attrs['date'] === UNSET_DAY,
    'error',
    'correction-undated',
    'A correction has no date. Say on which day it was made.',
    context,
  ),
];
