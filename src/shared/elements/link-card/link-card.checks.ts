import { when, type Check } from '../check';

/** A link card needs both the other piece's headline and its address. */
export const checkLinkCard: Check = (node, context) => {
  const words = node.textContent.trim();
  const href = String(node.attrs['href']);
  return [
    ...when(
      words === '' && href !== '',
      'error',
      'link-card-empty',
      'A link card has an address but no words. Write the headline it points to, or remove it.',
      context,
    ),
    ...when(
      words !== '' && href === '',
      'warning',
      'link-card-unlinked',
      'A link card has no address, so its words lead nowhere. Add the address.',
      context,
    ),
  ];
};
