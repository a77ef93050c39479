import type { Transform } from '@tiptap/pm/transform';
import type { Level } from '../../result/problem';
import type { DeskMatch } from '../live/live-block';
import { applyFix, wordsBetween } from './apply-fix';

/** A match with the positions that its words have in the document now. */
export interface PlacedMatch {
  readonly match: DeskMatch;
  readonly from: number;
  readonly to: number;
}

const RANK: Readonly<Record<Level, number>> = { error: 0, warning: 1, suggestion: 2 };

/**
 * The matches whose cure is safe, such that none overlaps another: the graver wins, then the longer, then the earlier.
 * In the order of the document.
 */
export function safeFixes(matches: readonly PlacedMatch[]): readonly PlacedMatch[] {
  const safe = matches.filter(
    ({ match: { fix, suggestions }, from, to }) =>
      fix === 'safe' && suggestions.length === 1 && to > from,
  );
  const chosen: PlacedMatch[] = [];
  for (const each of safe.sort(byWeight))
    if (!chosen.some(({ from, to }) => from < each.to && to > each.from)) chosen.push(each);
  return chosen.sort((a, b) => a.from - b.from);
}

function byWeight(one: PlacedMatch, other: PlacedMatch): number {
  return (
    RANK[one.match.level] - RANK[other.match.level] ||
    other.to - other.from - (one.to - one.from) ||
    one.from - other.from
  );
}

/**
 * Applies all safe cures that don't overlap, from the end of the document, and says which. A match whose words no
 * longer stand where it says is left out. What a cure brings about may match again: check anew, three times at most.
 */
export function fixAllSafe(tr: Transform, matches: readonly PlacedMatch[]): readonly PlacedMatch[] {
  return safeFixes(matches)
    .toReversed()
    .filter(({ match: { words, suggestions }, from, to }) => {
      const [cure] = suggestions;
      if (cure === undefined || wordsBetween(tr.doc, from, to) !== words) return false;
      return applyFix(tr, from, to, cure);
    })
    .toReversed();
}
