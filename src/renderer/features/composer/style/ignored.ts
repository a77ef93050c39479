import type { DeskMatch } from '@shared/house-style/live/live-block';
import type { StyleIgnore } from '@shared/story/style-ignore';

/** Whether the desk lets a match stand: this place, known by what is around it, or these words anywhere in the story. */
export function isIgnoredBy(match: DeskMatch, ignore: StyleIgnore): boolean {
  if (match.rule !== ignore.rule || match.words !== ignore.words) return false;
  return (
    ignore.scope === 'story' || (match.before === ignore.before && match.after === ignore.after)
  );
}

/** What to remember of a match that the desk lets stand. */
export function ignoreOf(
  { rule, words, before, after }: DeskMatch,
  scope: StyleIgnore['scope'],
  by: string,
  at: string,
): StyleIgnore {
  return { rule, words, before, after, scope, by, at };
}
