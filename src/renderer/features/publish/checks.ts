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

/** The sum in one line: "1 must fix, 2 should fix". Empty where there is nothing. */
export function checkSum(problems: readonly Problem[]): string {
  const words: Readonly<Record<Level, string>> = {
    error: 'must fix',
    warning: 'should fix',
    suggestion: 'to consider',
  };
  return checkGroups(problems)
    .map(({ level, problems: own }) => `${own.length} ${words[level]}`)
    .join(', ');
}
