import { textBlockHtml } from '../text-block.html';

/** The standfirst is a paragraph, `p.standfirst`, not a heading. */
export const standfirstHtml = textBlockHtml('standfirst', 'p', 'standfirst');
