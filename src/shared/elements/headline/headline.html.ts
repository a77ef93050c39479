import { textBlockHtml } from '../text-block.html';

/** The headline: the only `h1` of the page. */
export const headlineHtml = textBlockHtml('headline', 'h1');
