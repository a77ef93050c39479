/** How often a long property runs in the suite, and in full by `npm run properties`. */
export function longRuns(full: number, inSuite: number): number {
  const { process } = globalThis as { process?: { env: Record<string, string | undefined> } };
  return process?.env['STANDFIRST_LONG_RUNS'] === 'yes' ? full : inSuite;
}
