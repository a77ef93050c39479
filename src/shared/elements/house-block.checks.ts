import { unlocking } from './template-source';
import { when, type Check } from './check';

/** A house block that says nothing is left out of the page. */
export const checkHouseBlock: Check = (node, context) => [
  ...when(
    node.textContent.trim() === '',
    'warning',
    'block-empty',
    `The ${context.called} says nothing and is left out. Write or remove it.`,
    context,
  ),
  ...checkUnlocked(node, context),
];

/** Words that were unlocked may differ from the house's: the desk is to know, and by whom. */
export const checkUnlocked: Check = (node, context) => {
  const unlocked = unlocking.safeParse(node.attrs['unlocked']);
  if (!unlocked.success) return [];
  const by = unlocked.data.by === '' ? '' : ` by ${unlocked.data.by}`;
  return when(
    true,
    'suggestion',
    'block-unlocked',
    `The words of the ${context.called} were unlocked${by}, so they may differ from the house’s. Read them once more, or lock them again.`,
    context,
  );
};
