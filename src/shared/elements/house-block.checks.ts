import { when, type Check } from './check';

/** A house block that says nothing is left out of the page. */
export const checkHouseBlock: Check = (node, context) =>
  when(
    node.textContent.trim() === '',
    'warning',
    'block-empty',
    `The ${context.called} says nothing and is left out. Write or remove it.`,
    context,
  );
