/** What stands in a house block and a caption: words, locked words and slots. */
export const BLOCK_CONTENT = '(text | lockedWords | slot)*';

/** The marks of review: their author and time live in the story's side tables under the id. */
export const REVIEW_MARKS = 'insertion deletion modification comment';

/** Suggested edits may also cover whole blocks, so containers admit these marks. */
export const BLOCK_REVIEW_MARKS = 'insertion deletion modification';

/** The marks of display copy: a title in italics, a passage in another language. */
export const DISPLAY_MARKS = `emphasis superscript subscript languageSpan ${REVIEW_MARKS}`;

/** The marks of house blocks and captions. */
export const BLOCK_MARKS = `strong emphasis link superscript subscript languageSpan ${REVIEW_MARKS}`;
