// @ts-check
/**
 * Types, one compilation per environment: what an area may not know, it can't name. The compiler is
 * the native TypeScript 7, which takes a third of the work; the package `typescript` stays at 6 for
 * typescript-eslint, which needs the compiler's JavaScript.
 */
import { runTool } from './tool.mjs';

const environments = ['shared', 'main', 'preload', 'renderer', 'cli', 'tests'];

const AT_ONCE = 2;

/** @param {string} environment */
const compile = (environment) =>
  runTool('typescript-native/bin/tsc', ['--project', `tsconfig.${environment}.json`, '--pretty']);

/** @returns {Promise<import('./stages.mjs').Outcome>} one check, passed when every environment compiles */
export async function checkTypes() {
  const waiting = [...environments].reverse();
  /** @type {string[]} */
  const faults = [];
  const worker = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const { failed, words } = await compile(name);
      if (failed > 0) faults.push(`${name}:\n${words}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const failed = faults.length > 0 ? 1 : 0;
  return { passed: 1 - failed, failed, skipped: 0, words: faults.join('\n') };
}
