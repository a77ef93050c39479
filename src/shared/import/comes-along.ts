import type { Review } from '../story/review';
import { counted } from './note';

/** How many changes and comments there are; a move is one change. */
export function countReview({ suggestions, comments }: Review): {
  readonly changes: number;
  readonly comments: number;
} {
  const all = Object.values(suggestions);
  const moved = all.filter(({ move }) => move !== null).length;
  return { changes: all.length - Math.floor(moved / 2), comments: Object.keys(comments).length };
}

/** "3 tracked changes and 2 comments come along, undecided."; null where none does. */
export function comesAlong(review: Review): string | null {
  const { changes, comments } = countReview(review);
  const parts = [
    ...(changes === 0 ? [] : [counted(changes, 'tracked change')]),
    ...(comments === 0 ? [] : [counted(comments, 'comment')]),
  ];
  if (parts.length === 0) return null;
  const comes = changes + comments === 1 ? 'comes' : 'come';
  return `${parts.join(' and ')} ${comes} along${changes === 0 ? '' : ', undecided'}.`;
}
