// @ts-check
/**
 * `npm test`: sets up what is missing, then checks everything there is to check, the real Electron
 * included. Later stages run although an earlier one failed, so that one run shows all.
 */
import { runStages } from './checks/run-stages.mjs';
import { endToEnd, format, law, lint, types, unit, unused } from './checks/stages.mjs';
import { openQuietDisplay } from './display/display.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { requireNode } from './setup/node-version.mjs';
import { prepare } from './setup/prepare.mjs';
import { runCommand, say } from './setup/say.mjs';

const AT_ONCE = 2;

/** @typedef {import('./checks/stages.mjs').Outcome} Outcome */

/**
 * The program built and run. A set-up that fails (no runtime, no display, a build that does not
 * pass) is one failed check, told in its own words.
 * @returns {Promise<Outcome>}
 */
async function onRealElectron() {
  try {
    await prepare({ xvfb: true });
    const display = await openQuietDisplay();
    try {
      return await endToEnd(display.env).run();
    } finally {
      display.close();
    }
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return { passed: 0, failed: 1, skipped: 0, words };
  }
}

await runCommand(async () => {
  requireNode();
  await installDependencies();
  const first = await runStages([types, unit, format], AT_ONCE);
  // The Electron keeps one processor busy; what needs one alone runs beside it.
  const beside = [lint, law, unused];
  const second = await runStages([{ name: 'end to end', run: onRealElectron }, ...beside], AT_ONCE);
  const passed = first.passed + second.passed;
  const failed = first.failed + second.failed;
  say(`${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
});
