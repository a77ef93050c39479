import type { Level } from '@shared/result/problem';
import type { ShownMatch } from '../../desk/story-style/story-style';

/** Matches of one level, in page order. */
export interface LevelGroup {
  readonly level: Level;
  readonly matches: readonly ShownMatch[];
}

const LEVELS: readonly Level[] = ['error', 'warning', 'suggestion'];

/** The matches by level, the gravest first; levels without one are left out. */
export function matchGroups(open: readonly ShownMatch[]): readonly LevelGroup[] {
  return LEVELS.map((level) => ({
    level,
    matches: open.filter(({ match }) => match.level === level),
  })).filter(({ matches }) => matches.length > 0);
}
