import { Node } from '@tiptap/core';
import { BLOCK_REVIEW_MARKS } from '../block-content';

/**
 * The whole page in page order. Header fields and the body always exist; the other parts come and go.
 * One document means one undo history and one place for checks and comments.
 */
export const docSchema = Node.create({
  name: 'doc',
  topNode: true,
  content:
    'kicker headline standfirst photo? audio? editorsNote? body authorBio* correction* contributorCall?',
  marks: BLOCK_REVIEW_MARKS,
});
