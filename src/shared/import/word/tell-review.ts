import type { Review } from '../../story/review';
import { byWhom } from './read-changes';
import type { WordReport } from './word-report';

/** Tells how much was proposed and said, and by whom. */
export function tellReview({ suggestions, comments }: Review, report: WordReport): void {
  for (const entry of Object.values(suggestions)) report.tell('tracked-changes', byWhom(entry));
  for (const entry of Object.values(comments)) report.tell('comments-kept', byWhom(entry));
}
