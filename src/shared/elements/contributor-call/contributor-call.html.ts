import { textBlockHtml } from '../text-block.html';

/** The contributor call: `p.contribute`, the last line of the footer. */
export const contributorCallHtml = textBlockHtml('contributorCall', 'p', 'contribute');
