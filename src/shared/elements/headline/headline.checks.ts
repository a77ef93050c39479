import { overLimit, when, type Check } from '../check';

/** A page without a headline cannot go out. */
export const checkHeadline: Check = (node, context) => [
  ...when(
    node.textContent.trim() === '',
    'error',
    'headline-missing',
    'The story has no headline. Write one.',
    context,
  ),
  ...overLimit('headline', node.textContent, context.limits.headline, context),
];
