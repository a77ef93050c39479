// @ts-check
/** Runs stages and tells how each went; one that fails keeps none of the others back. */
import { say, seconds } from '../setup/say.mjs';

/** @typedef {import('./stages.mjs').Stage} Stage */
/** @typedef {import('./stages.mjs').Outcome} Outcome */

/** @param {Outcome} outcome */
function figures({ passed, failed, skipped }) {
  const parts = [`${passed} passed`];
  if (failed > 0) parts.push(`${failed} failed`);
  if (skipped > 0) parts.push(`${skipped} skipped`);
  return parts.join(', ');
}

/** @param {Stage} stage @returns {Promise<Outcome>} */
async function runStage({ name, run }) {
  const start = performance.now();
  const outcome = await run();
  if (outcome.failed > 0) say(`\n${outcome.words.trim()}\n`);
  const time = seconds(performance.now() - start);
  const mark = outcome.failed > 0 ? '✗' : '✓';
  say(`${mark} ${name.padEnd(12)} ${figures(outcome).padEnd(24)} ${time}`);
  return outcome;
}

/**
 * Runs every stage, some at a time, in the order given.
 * @param {Stage[]} stages
 * @param {number} atOnce
 * @returns {Promise<{ passed: number, failed: number }>} the sums
 */
export async function runStages(stages, atOnce) {
  const waiting = [...stages];
  const sums = { passed: 0, failed: 0 };
  const worker = async () => {
    for (let stage = waiting.shift(); stage; stage = waiting.shift()) {
      const { passed, failed } = await runStage(stage);
      sums.passed += passed;
      sums.failed += failed;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return sums;
}
