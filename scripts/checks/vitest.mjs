// @ts-check
/** Vitest projects, counted from the report that Vitest writes as JSON. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

import { ifMissing } from '../setup/if-missing.mjs';
import { inProject } from '../setup/project.mjs';
import { runNode } from '../setup/run.mjs';

/**
 * @typedef {{
 *   numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[],
 * }} Report
 */

/**
 * Counts a report. A file that could not be run at all holds no tests and counts as one failure; so
 * does a run that ended badly without any failed test.
 * @param {Report | null} report null when Vitest wrote none
 * @param {number} code how Vitest ended
 */
export function countReport(report, code) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const failed = report.numFailedTests + broken;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Runs projects of vitest.config.ts.
 * @param {string[]} projects
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<import('./stages.mjs').Outcome>}
 */
export async function runVitest(projects, env = process.env) {
  const folder = await mkdtemp(join(tmpdir(), 'standfirst-tests-'));
  const file = join(folder, 'report.json');
  try {
    const { code, output } = await runNode(
      inProject('node_modules', 'vitest', 'vitest.mjs'),
      [
        'run',
        ...projects.flatMap((project) => ['--project', project]),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ],
      { env },
    );
    const text = await ifMissing(readFile(file, 'utf8'), null);
    return { ...countReport(text === null ? null : JSON.parse(text), code), words: output };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
