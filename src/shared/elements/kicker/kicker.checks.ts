import { when, type Check } from '../check';

/** Opinion must be visible as opinion. */
export const checkKicker: Check = (node, context) =>
  when(
    node.textContent.trim() === '',
    'warning',
    'kicker-missing',
    'Nothing over the headline tells readers that this is opinion. Fill in the kicker.',
    context,
  );
