// @ts-check
/** What has to hold, as a list of stages. Each gives how many checks passed and failed. */
import { checkTypes } from './types.mjs';
import { runTool } from './tool.mjs';
import { runVitest } from './vitest.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number, words: string }} Outcome */
/** @typedef {{ name: string, run: () => Promise<Outcome> }} Stage */

/** @type {Stage} */
export const types = { name: 'types', run: checkTypes };

/** @type {Stage} */
export const lint = {
  name: 'lint',
  run: () =>
    runTool('eslint/bin/eslint.js', [
      '.',
      '--cache',
      '--cache-strategy=content',
      '--cache-location=node_modules/.cache/eslint/',
      '--max-warnings=0',
    ]),
};

/** @type {Stage} */
export const format = {
  name: 'format',
  run: () => runTool('@biomejs/biome/bin/biome', ['format', '.']),
};

/** @type {Stage} */
export const law = {
  name: 'import law',
  run: () =>
    runTool('dependency-cruiser/bin/dependency-cruise.mjs', [
      '--config',
      '.dependency-cruiser.cjs',
      'src',
      'scripts',
      'tests',
    ]),
};

/** @type {Stage} */
export const unused = {
  name: 'unused code',
  run: () => runTool('knip/bin/knip.js', ['--no-progress']),
};

/** @type {Stage} */
export const unit = {
  name: 'unit tests',
  run: () => runVitest(['shared-node', 'shared-dom', 'node', 'renderer']),
};

/**
 * The whole program on the real Electron.
 * @param {NodeJS.ProcessEnv} env with the display to draw on
 * @returns {Stage}
 */
export const endToEnd = (env) => ({ name: 'end to end', run: () => runVitest(['e2e'], env) });
