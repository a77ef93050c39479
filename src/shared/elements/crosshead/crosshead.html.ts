import { textBlockHtml } from '../text-block.html';

/** A crosshead: `h2`, one level under the headline. */
export const crossheadHtml = textBlockHtml('crosshead', 'h2');
