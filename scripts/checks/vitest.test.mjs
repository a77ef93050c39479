// @ts-check
import { describe, expect, it } from 'vitest';

import { countReport } from './vitest.mjs';

const report = (/** @type {object} */ over = {}) => ({
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
  ...over,
});

describe('countReport', () => {
  it('gives the sums of a good run', () => {
    expect(countReport(report(), 0)).toEqual({ passed: 5, failed: 0, skipped: 1 });
  });

  it('counts a file that could not be run as one failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    expect(countReport(report({ testResults }), 1)).toEqual({ passed: 5, failed: 1, skipped: 1 });
  });

  it('counts a failed test once, not its file again', () => {
    const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }] }];
    const counted = countReport(report({ numFailedTests: 1, testResults }), 1);
    expect(counted.failed).toBe(1);
  });

  it('counts a run that ended badly with all tests passed as a failure', () => {
    expect(countReport(report(), 1).failed).toBe(1);
  });

  it('counts a run without a report as a failure', () => {
    expect(countReport(null, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
