import type { DeskMatch } from '@shared/house-style/live/live-block';
import type { ShownMatch } from '../../../desk/story-style/story-style';

const RANK = { error: 0, warning: 1, suggestion: 2 };

/** The matches that "Fix all safe" puts right: safe, with one cure, and none over another. */
export function fixesOfAll(shown: readonly ShownMatch[]): readonly ShownMatch[] {
  const able = shown.filter(
    ({ match, isFree }) => isFree && match.fix === 'safe' && match.suggestions.length === 1,
  );
  const taken: ShownMatch[] = [];
  for (const each of able.toSorted((a, b) => compare(a.match, b.match)))
    if (!taken.some(({ match }) => overlap(match, each.match))) taken.push(each);
  return shown.filter((each) => taken.includes(each));
}

function compare(a: DeskMatch, b: DeskMatch): number {
  return RANK[a.level] - RANK[b.level] || b.to - b.from - (a.to - a.from);
}

function overlap(a: DeskMatch, b: DeskMatch): boolean {
  return a.block === b.block && a.from <= b.to && b.from <= a.to;
}
