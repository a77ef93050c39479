import { textBlockHtml } from '../text-block.html';

/** One bio: a paragraph of `section.author-bio`, which the footer makes once for all writers. */
export const authorBioHtml = textBlockHtml('authorBio', 'p');
