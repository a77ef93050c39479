/**
 * How often a long property runs in the suite, and in full by `npm run properties`. Random runs find a fault sooner or
 * later: the suite looks a little each time, the command looks long.
 */
export function longRuns(full: number, inSuite: number): number {
  const { process } = globalThis as { process?: { env: Record<string, string | undefined> } };
  return process?.env['STANDFIRST_LONG_RUNS'] === 'yes' ? full : inSuite;
}
