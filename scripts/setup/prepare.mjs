// @ts-check
/** Set-up as a list: what a fresh clone needs before the desk can open. */
import { ensureElectron } from '../runtime/electron-path.mjs';
import { buildIfChanged } from './build.mjs';
import { installDependencies } from './dependencies.mjs';
import { requireNode } from './node-version.mjs';
import { requireSystem } from './require-system.mjs';
import { say, seconds } from './say.mjs';

/**
 * Does what is missing and nothing else.
 * @param {{ xvfb: boolean }} needs whether the desk will run without a display
 * @returns {Promise<string>} the Electron binary
 */
export async function prepare(needs) {
  const start = performance.now();
  requireNode();
  const installed = await installDependencies();
  const electron = await ensureElectron();
  await requireSystem(electron, needs);
  const built = await buildIfChanged();
  const time = seconds(performance.now() - start);
  say(
    installed || built
      ? `Set-up done in ${time}.`
      : 'Set-up is current: nothing to fetch or build.',
  );
  return electron;
}
