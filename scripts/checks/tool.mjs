// @ts-check
import { inProject } from '../setup/project.mjs';
import { runNode } from '../setup/run.mjs';

/**
 * One static check: passed when the tool ends with 0.
 * @param {string} tool its script below node_modules
 * @param {string[]} args
 * @returns {Promise<import('./stages.mjs').Outcome>}
 */
export async function runTool(tool, args) {
  const { code, output } = await runNode(inProject('node_modules', tool), args);
  const passed = code === 0 ? 1 : 0;
  return { passed, failed: 1 - passed, skipped: 0, words: output };
}
