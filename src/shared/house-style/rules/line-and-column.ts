/** A place as Vale prints it: both from 1, columns in runes (code points). */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** The line and column of a UTF-16 offset; "\n" ends a line. An offset past the end is the end. */
export function lineAndColumn(text: string, offset: number): LineAndColumn {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let at = before.indexOf('\n'); at !== -1; at = before.indexOf('\n', at + 1)) line += 1;
  return { line, column: [...before.slice(start)].length + 1 };
}

/** One line of a report: a place, the check that found it, what it says. */
export interface ReportedMatch extends LineAndColumn {
  readonly check: string;
  readonly message: string;
}

/**
 * The order of Vale's report of one file (`core.ByPosition`): by line, then column, then check;
 * and at one place the same check's message once.
 */
export function inValeOrder<Match extends ReportedMatch>(matches: readonly Match[]): Match[] {
  const seen = new Set<string>();
  return [...matches]
    .sort((a, b) => a.line - b.line || a.column - b.column || compare(a.check, b.check))
    .filter(({ line, column, check, message }) => {
      const key = JSON.stringify([line, column, check, message]);
      return seen.has(key) ? false : seen.add(key);
    });
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
