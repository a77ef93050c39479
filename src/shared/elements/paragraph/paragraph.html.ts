import { textBlockHtml } from '../text-block.html';

/** A paragraph of copy: a bare `p`. */
export const paragraphHtml = textBlockHtml('paragraph', 'p');
