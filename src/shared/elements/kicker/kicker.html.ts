import { textBlockHtml } from '../text-block.html';

/** The label over the headline: `p.kicker`. */
export const kickerHtml = textBlockHtml('kicker', 'p', 'kicker');
