import { when, type Check } from '../check';

/** A slot that must be filled and is not would be published as a hole in a sentence. */
export const checkSlot: Check = (node, context) => {
  const label = String(node.attrs['label']) || String(node.attrs['slotId']);
  return when(
    node.attrs['required'] === true && node.textContent.trim() === '',
    'error',
    'slot-empty',
    `“${label}” is missing from the ${context.called}. Fill it in.`,
    context,
  );
};
