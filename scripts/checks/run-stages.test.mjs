// @ts-check
import { describe, expect, it } from 'vitest';

import { runStages } from './run-stages.mjs';

const stage = (/** @type {string} */ name, passed = 1, failed = 0) => ({
  name,
  run: async () => ({ passed, failed, skipped: 0, words: '' }),
});

describe('runStages', () => {
  it('runs the later stages although an earlier one failed', async () => {
    const sums = await runStages([stage('a', 0, 1), stage('b', 3), stage('c', 2, 1)], 1);
    expect(sums).toEqual({ passed: 5, failed: 2 });
  });

  it('runs no more at once than allowed', async () => {
    let running = 0;
    let most = 0;
    const slow = {
      name: 'slow',
      run: async () => {
        most = Math.max(most, ++running);
        await new Promise((done) => setTimeout(done, 10));
        running -= 1;
        return { passed: 1, failed: 0, skipped: 0, words: '' };
      },
    };
    await runStages([slow, slow, slow, slow], 2);
    expect(most).toBe(2);
  });
});
