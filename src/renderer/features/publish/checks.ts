import type { Level, Problem } from '@shared/result/problem';

/** Checks of one level, in page order. */
export interface CheckGroup {
  readonly level: Level;
  readonly problems: readonly Problem[];
}

const LEVELS: readonly Level[] = ['error', 'warning', 'suggestion'];

/** What still stands in the way, the gravest first; levels without a problem are left out. */
export function checkGroups(problems: readonly Problem[]): CheckGroup[] {
  return LEVELS.map((level) => ({
    level,
    problems: problems.filter((each) => each.level === level),
  })).filter((group) => group.problems.length > 0);
}
