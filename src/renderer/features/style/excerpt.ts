import type { DeskMatch } from '@shared/house-style/live/live-block';

/** A match's words with a little of what is around them. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** So much of long words is shown; the rest is an ellipsis. */
const MOST = 80;
/** So much of what stands before is shown, so that the words themselves are in sight in a narrow panel. */
const LEAD = 19;
/** What follows was cut where it is as long as this. */
const CONTEXT = 24;

/** An excerpt for one line: whole words, an ellipsis where something was left out before. */
export function excerptOf({
  before,
  words,
  after,
}: Pick<DeskMatch, 'before' | 'words' | 'after'>): Excerpt {
  return {
    before: before.length < LEAD ? before : `… ${before.slice(-LEAD).replace(/^\S*\s+/u, '')}`,
    words: words.length <= MOST ? words : `${words.slice(0, MOST).replace(/\s+\S*$/u, '')} …`,
    after: after.length < CONTEXT ? after : after.replace(/\s+\S*$/u, ''),
  };
}
