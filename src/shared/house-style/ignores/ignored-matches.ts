import type { StyleIgnore } from '../../story/style-ignore';
import type { DeskMatch } from '../live/live-block';

/** What of a match says which place or wording is meant. */
export type MatchPlace = Pick<DeskMatch, 'rule' | 'words' | 'before' | 'after'>;

/** As much of a match's words as a story keeps: a whole paragraph may be the match. */
const LONGEST = 2000;

/**
 * Whether the desk lets a match stand. "Once" means the same rule and words between the same surroundings; where one
 * side has been edited the other is enough if it holds a word, where both have, the match is shown again. "Story" means the same rule and
 * words anywhere, whatever their case.
 */
export function isIgnored(match: MatchPlace, ignores: readonly StyleIgnore[]): boolean {
  const words = kept(match.words);
  return ignores.some((ignore) => {
    if (ignore.rule !== match.rule) return false;
    if (ignore.scope === 'story') return folded(ignore.words) === folded(words);
    return ignore.words === words && standsThere(ignore, match);
  });
}

type Surroundings = Pick<DeskMatch, 'before' | 'after'>;

function standsThere(one: Surroundings, other: Surroundings): boolean {
  const [before, after] = [one.before === other.before, one.after === other.after];
  // Many places begin a block or end a sentence: that alone does not tell one from another.
  return (before && after) || (before && hasWord(one.before)) || (after && hasWord(one.after));
}

function hasWord(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words);
}

/** What a story keeps of a match that the desk lets stand. `at` is an ISO moment with its offset. */
export function ignoreOf(
  { rule, words, before, after }: MatchPlace,
  scope: StyleIgnore['scope'],
  by: string,
  at: string,
): StyleIgnore {
  return { rule, words: kept(words), before, after, scope, by, at };
}

function kept(words: string): string {
  return words.slice(0, LONGEST);
}

function folded(words: string): string {
  return words.toLowerCase();
}
