import { NO_REVIEW, type Review } from '../story/review';
import type { DocJson } from '../story/story';
import type { ImportNote, Recognition } from './recognition';

/** What came with markup that was cleaned before it is recognised: what was proposed and said of its words, and what to tell. */
export interface CameWith {
  /** Its keys stand on the words, as `data-id`. */
  readonly review: Review;
  readonly notes: readonly ImportNote[];
}

/**
 * A recognition with what came along. Marks of review whose key nobody knows are no marks: a deletion of a page's own is a
 * stroke, so that its words are not taken for words that stand.
 */
export function withReview(
  recognition: Recognition,
  { review, notes }: CameWith = { review: NO_REVIEW, notes: [] },
): Recognition {
  const isKnown = (key: unknown): boolean =>
    typeof key === 'string' &&
    (Object.hasOwn(review.suggestions, key) || Object.hasOwn(review.comments, key));
  return {
    ...recognition,
    lines: recognition.lines.map((line) =>
      line.inline === null
        ? line
        : { ...line, inline: line.inline.map((node) => known(node, isKnown)) },
    ),
    notes: [...notes, ...recognition.notes],
    review,
  };
}

const REVIEW = new Set(['insertion', 'deletion', 'comment']);

function known(node: DocJson, isKnown: (key: unknown) => boolean): DocJson {
  if (node.marks === undefined) return node;
  const marks = node.marks.flatMap((mark) => {
    if (!REVIEW.has(mark.type) || isKnown(mark.attrs?.['id'])) return [mark];
    return mark.type === 'deletion' ? [{ type: 'strikethrough' }] : [];
  });
  return { ...node, marks };
}
