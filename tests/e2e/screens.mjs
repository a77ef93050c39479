// @ts-check
/**
 * `npm run screens [-- NAME …]`: pictures of the main screens as the program draws them, in both
 * themes and two sizes, to be looked at beside the design. Writes to out/screens.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

import { _electron } from 'playwright-core';
import { runnerImport } from 'vite';

import { openQuietDisplay } from '../../scripts/display/display.mjs';
import { launchFlags } from '../../scripts/runtime/launch-flags.mjs';
import { prepare } from '../../scripts/setup/prepare.mjs';
import { inProject, projectRoot } from '../../scripts/setup/project.mjs';
import { runCommand, say } from '../../scripts/setup/say.mjs';
import { SCREENS, SIZES, THEMES } from './screens/screens.mjs';

/** @typedef {typeof import('./screens/sample-files.ts')} SampleFiles */

/** The sample desk is made by the core's own code, which is TypeScript. */
async function sampleFiles() {
  const { module } = await runnerImport(inProject('tests', 'e2e', 'screens', 'sample-files.ts'), {
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': inProject('src', 'shared') } },
  });
  return /** @type {SampleFiles} */ (module);
}

/**
 * @param {string} electron
 * @param {string} userData
 * @param {NodeJS.ProcessEnv} env
 */
function launch(electron, userData, env) {
  const words = Object.entries({ ...env, STANDFIRST_USER_DATA: userData });
  return _electron.launch({
    executablePath: electron,
    args: [...launchFlags(electron), '--lang=en-GB', projectRoot],
    env: Object.fromEntries(
      words.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    ),
  });
}

/**
 * @param {string} electron
 * @param {NodeJS.ProcessEnv} env
 * @param {string} folder
 * @param {string[]} wanted
 */
async function shootAll(electron, env, folder, wanted) {
  const work = await mkdtemp(join(tmpdir(), 'standfirst-screens-'));
  try {
    const { makeSampleDesk } = await sampleFiles();
    for (const theme of THEMES) {
      for (const { name, desk, show } of SCREENS) {
        if (wanted.length > 0 && !wanted.includes(name)) continue;
        const userData = join(work, `${theme}-${name}`);
        await mkdir(userData);
        const { settings, text, photo, word, folder: copy } = await makeSampleDesk(userData, desk);
        await writeFile(join(userData, 'settings.json'), JSON.stringify({ ...settings, theme }));
        const app = await launch(electron, userData, env);
        try {
          const page = await app.firstWindow();
          for (const size of SIZES) {
            const shown = await show({ app, page, size, text, photo, word, folder: copy });
            const file = join(folder, `${name}-${theme}-${size.join('x')}.png`);
            await shown.screenshot({ path: file });
            say(file);
          }
        } finally {
          await app.close();
        }
      }
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

await runCommand(async () => {
  const electron = await prepare({ xvfb: true });
  const folder = inProject('out', 'screens');
  await mkdir(folder, { recursive: true });
  const display = await openQuietDisplay();
  try {
    await shootAll(electron, display.env, folder, process.argv.slice(2));
  } finally {
    display.close();
  }
});
