import { when, type Check } from '../check';

/** Words that say nothing of where they lead (WCAG 2.4.4). */
const EMPTY_WORDS = /^(click here|here|this|link|read more|more)$/iu;

/** A parameter that follows readers about. */
export const TRACKING_PARAMETER = /^(utm_[a-z]+|fbclid|gclid|mc_eid|igshid)=/iu;
const TRACKING = /[?&](utm_[a-z]+|fbclid|gclid|mc_eid|igshid)=/iu;

/** The links of a text block. */
export const checkLinks: Check = (block, context) =>
  block.children.flatMap((node) => {
    const href = String(node.marks.find(({ type }) => type.name === 'link')?.attrs['href'] ?? '');
    const words = node.textContent.trim();
    return [
      ...when(
        href !== '' && EMPTY_WORDS.test(words),
        'warning',
        'link-words',
        `The link on “${words}” does not say where it leads. Link words that do.`,
        context,
      ),
      ...when(
        TRACKING.test(href),
        'warning',
        'link-tracking',
        `The link on “${words}” tracks readers. Cut what follows the “?”.`,
        context,
      ),
    ];
  });
